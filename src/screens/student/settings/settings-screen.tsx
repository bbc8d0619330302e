import type { JSX } from 'preact';
import { STAGES } from '#core/content/stages.ts';
import { languageWanted, type Preferences } from '#features/preferences/preferences.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { t } from '#i18n/texts.ts';
import { OptionGroup } from '#ui/option-group.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';

const THEMES = ['system', 'light', 'dark'] as const;
const SIZES = ['normal', 'large', 'largest'] as const;
const SWITCH = ['on', 'off'] as const;

/** `#/settings`: language, theme, text size, lower-grade mode, timers, stage. Every change shows at once. */
export function SettingsScreen({ preferences }: { preferences: Preferences }): JSX.Element {
  const settings = preferences.settings.value;
  return (
    <Page screen="settings" title={<Tell k="shell:settings" />} back={{ to: '/', label: t('student:back') }}>
      <OptionGroup
        name="language"
        setting="language"
        label="语言 / Language"
        options={LANGUAGES.map(({ tag, name }) => ({ value: tag, label: name }))}
        chosen={languageWanted(settings)}
        onChoose={(language) => preferences.change({ language })}
      />
      <OptionGroup
        name="text-size"
        setting="text-size"
        label={<Tell k="student:settings.text-size" />}
        options={SIZES.map((value) => ({ value, label: <Tell k={`student:settings.text-size.${value}`} /> }))}
        chosen={settings.textSize}
        onChoose={(textSize) => preferences.change({ textSize })}
      />
      <OptionGroup
        name="theme"
        setting="theme"
        label={<Tell k="student:settings.theme" />}
        options={THEMES.map((value) => ({ value, label: <Tell k={`student:settings.theme.${value}`} /> }))}
        chosen={settings.theme}
        onChoose={(theme) => preferences.change({ theme })}
      />
      <OptionGroup
        name="lower-grade"
        setting="lower-grade"
        label={<Tell k="student:settings.lower-grade" />}
        options={SWITCH.map((value) => ({ value, label: <Tell k={`student:settings.${value}`} /> }))}
        chosen={settings.lowerGrade ? 'on' : 'off'}
        onChoose={(value) => preferences.change({ lowerGrade: value === 'on' })}
      />
      <OptionGroup
        name="timers"
        setting="timers"
        label={<Tell k="student:settings.timers" />}
        options={SWITCH.map((value) => ({ value, label: <Tell k={`student:settings.${value}`} /> }))}
        chosen={settings.timers ? 'on' : 'off'}
        onChoose={(value) => preferences.change({ timers: value === 'on' })}
      />
      <OptionGroup
        name="stage"
        setting="stage"
        label={<Tell k="student:settings.stage" />}
        options={STAGES.map((value) => ({ value, label: <Tell k={`shell:stage.${value}`} /> }))}
        chosen={settings.stage}
        onChoose={(stage) => preferences.change({ stage })}
      />
    </Page>
  );
}
