import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScenarioSummary } from '#core/content/catalogue.schema.ts';
import type { Services } from '#core/ports.ts';
import type { VisitorPreferences } from '#features/preferences/visitor-preferences.ts';
import { openScenario } from '#features/solo/open-scenario.ts';
import type { Language } from '#i18n/languages.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Loading } from '#ui/not-loaded.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { Frame } from './frame.tsx';
import { Pick } from './pick.tsx';
import { Story } from './story.tsx';

interface VisitorProps {
  stories: readonly ScenarioSummary[];
  languages: readonly Language[];
  services: Services;
  likes: VisitorPreferences;
  onEnd: () => void;
}

/** One visitor from the first touch to the last. What this person does is in a log that goes with the component. */
export function Visitor({ stories, languages, services, likes, onEnd }: VisitorProps): JSX.Element {
  const [own] = useState((): Services => ({ ...services, log: services.visitorLog() }));
  const [story, setStory] = useState<string | null>(null);
  const pickAnother = () => setStory(null);
  if (story === null) return <Pick stories={stories} languages={languages} likes={likes} onPick={setStory} onEnd={onEnd} />;
  return <Opening id={story} services={own} hasTimers={likes.settings.value.timers} onAnother={pickAnother} onEnd={onEnd} />;
}

interface OpeningProps {
  id: string;
  services: Services;
  hasTimers: boolean;
  onAnother: () => void;
  onEnd: () => void;
}

/** The story that was picked, once it is here, from its beginning; if it can't be had, the way back to the others. */
function Opening({ id, services, ...rest }: OpeningProps): JSX.Element {
  const opening = useLoaded(() => openScenario(id, services, true), id);
  if (opening.type === 'loading') return <Loading />;
  if (opening.type === 'ready' && opening.value.type === 'opened') return <Story opened={opening.value} {...rest} />;
  return (
    <Frame screen="play" title={<Tell k="kiosk:story.gone" />} back={{ label: t('kiosk:another'), onPress: rest.onAnother }}>
      <Button kind="main" action="another" onPress={rest.onAnother}>
        <Tell k="kiosk:another" />
      </Button>
    </Frame>
  );
}
