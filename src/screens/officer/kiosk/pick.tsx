import type { JSX } from 'preact';
import type { ScenarioSummary } from '#core/content/catalogue.schema.ts';
import type { VisitorPreferences } from '#features/preferences/visitor-preferences.ts';
import type { Language } from '#i18n/languages.ts';
import { language, t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { OptionGroup } from '#ui/option-group.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { Frame } from './frame.tsx';
import styles from './pick.module.css';

interface PickProps {
  stories: readonly ScenarioSummary[];
  languages: readonly Language[];
  likes: VisitorPreferences;
  onPick: (id: string) => void;
  onEnd: () => void;
}

/** Which story, and how one likes to read it. */
export function Pick({ stories, languages, likes, onPick, onEnd }: PickProps): JSX.Element {
  const { textSize, lowerGrade } = likes.settings.value;
  const isLarge = textSize !== 'normal';
  return (
    <Frame screen="pick" title={<Tell k="kiosk:pick.title" />} back={{ label: t('kiosk:end'), onPress: onEnd }}>
      <ul class={styles.stories}>
        {stories.map(({ id, title, summary, minutes }) => (
          <li key={id}>
            <button type="button" class={styles.story} data-story={id} onClick={() => onPick(id)}>
              <span class={styles.title}>
                <Words text={title} />
              </span>
              <span>
                <Words text={summary} />
              </span>
              <span class={styles.minutes}>{t('shell:minutes', { count: minutes })}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class={styles.likes}>
        {languages.length > 1 && (
          <OptionGroup
            label={<Tell k="kiosk:pick.language" />}
            name="language"
            setting="language"
            options={languages.map(({ tag, name, locale }) => ({ value: tag, label: <span lang={locale}>{name}</span> }))}
            chosen={language.value}
            onChoose={(tag) => likes.change({ language: tag })}
          />
        )}
        <div class={styles.toggles}>
          <Button action="large-text" isPressed={isLarge} onPress={() => likes.change({ textSize: isLarge ? 'normal' : 'large' })}>
            <Tell k="kiosk:pick.large" />
          </Button>
          {language.value === 'zh' && (
            <Button action="pinyin" isPressed={lowerGrade} onPress={() => likes.change({ lowerGrade: !lowerGrade })}>
              <Tell k="kiosk:pick.pinyin" />
            </Button>
          )}
        </div>
      </div>
    </Frame>
  );
}
