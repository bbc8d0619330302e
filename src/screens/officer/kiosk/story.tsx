import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadChannel } from '#channels/registry.ts';
import { EndingPanel } from '#features/solo/ending-panel.tsx';
import type { Opened } from '#features/solo/open-scenario.ts';
import { PlayStage } from '#features/solo/play-stage.tsx';
import { Purse } from '#features/solo/purse.tsx';
import { WayOut } from '#features/solo/way-out.tsx';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { CueLines } from './cue-lines.tsx';
import { Frame } from './frame.tsx';

interface StoryProps {
  opened: Opened;
  hasTimers: boolean;
  onAnother: () => void;
  onEnd: () => void;
}

/** A story from its beginning, then what gave it away, then what to do: a shorter way back than a pupil's, who has more time. */
export function Story({ opened, hasTimers, onAnother, onEnd }: StoryProps): JSX.Element {
  const { scenario, play } = opened;
  const [after, setAfter] = useState<'ending' | 'cues' | 'way-out'>('ending');
  useEffect(() => {
    for (const { channel } of scenario.scenes) void loadChannel(channel); // what the story needs later comes while it begins
  }, []);
  useEffect(() => play.close, []);
  const now = play.view.value;
  const back = { label: t('kiosk:another'), onPress: onAnother };
  const title = <Words text={scenario.title} />;
  if (!now.ending) {
    return (
      <Frame key="play" screen="play" isWhole title={title} back={back} aside={<Purse fen={now.wallet} owner={scenario.wallet.owner} leaks={now.leaks} />}>
        <PlayStage scenario={scenario} play={play} hasTimers={hasTimers} />
      </Frame>
    );
  }
  if (after === 'ending') {
    return (
      <Frame key="ending" screen="ending" title={title} back={back}>
        <EndingPanel scenario={scenario} ending={now.ending} view={now} onContinue={() => setAfter('cues')} />
      </Frame>
    );
  }
  if (after === 'cues') {
    return (
      <Frame key="cues" screen="cues" title={<Tell k="student:debrief.title.lit" />} back={back}>
        <CueLines scenario={scenario} events={play.events.value} />
        <Button kind="main" action="continue" onPress={() => setAfter('way-out')}>
          <Tell k="student:continue" />
        </Button>
      </Frame>
    );
  }
  return (
    <Frame key="way-out" screen="way-out" title={<Tell k="kiosk:way-out.title" />} back={back}>
      <WayOut />
      <Button kind="main" action="another" onPress={onAnother}>
        <Tell k="kiosk:another" />
      </Button>
      <Button action="end" onPress={onEnd}>
        <Tell k="kiosk:end" />
      </Button>
    </Frame>
  );
}
