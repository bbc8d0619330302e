import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScenarioSummary } from '#core/content/catalogue.schema.ts';
import type { KioskSetup, Services } from '#core/ports.ts';
import { BelowCover } from '#features/kiosk/below-cover.tsx';
import { CodePad } from '#features/kiosk/code-pad.tsx';
import { NOT_TRIED } from '#features/kiosk/code-tries.ts';
import { ExitCorner } from '#features/kiosk/exit-corner.tsx';
import { stayAtBooth } from '#features/kiosk/hold-address.ts';
import { chosenStories } from '#features/kiosk/short-stories.ts';
import { StillThere } from '#features/kiosk/still-there.tsx';
import { usePresence } from '#features/kiosk/use-presence.ts';
import type { Preferences } from '#features/preferences/preferences.ts';
import { visitorPreferences } from '#features/preferences/visitor-preferences.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { fillScreen, leaveFullScreen } from '../../board/full-screen.ts';
import { Attract } from './attract.tsx';
import styles from './booth.module.css';
import { useBoothPage } from './use-booth-page.ts';
import { Visitor } from './visitor.tsx';

interface BoothProps {
  setup: KioskSetup;
  offered: readonly ScenarioSummary[];
  services: Services;
  preferences: Preferences;
  onEnd: () => void;
}

/** A booth that runs by itself: an attract screen, one visitor after another, and a locked way out. */
export function Booth({ setup, offered, services, preferences, onEnd }: BoothProps): JSX.Element {
  const stories = chosenStories(offered, setup.scenarios);
  const languages = LANGUAGES.filter(({ tag }) => setup.languages.includes(tag));
  const [likes] = useState(() => visitorPreferences(preferences, setup.languages[0] ?? LANGUAGES[0]?.tag ?? ''));
  /** Which visitor is at the screen; null while nobody is. All of a visitor hangs on this, and goes with it. */
  const [visitor, setVisitor] = useState<number | null>(null);
  const visitors = useRef(0);
  const [isPadOpen, setPadOpen] = useState(false);
  const [tries, setTries] = useState(NOT_TRIED);
  const forget = () => {
    setVisitor(null);
    setPadOpen(false);
    likes.forget();
  };
  const presence = usePresence({ clock: services.clock, isWatched: visitor !== null || isPadOpen, onGone: forget });
  useBoothPage(services.offline);
  useEffect(() => {
    stayAtBooth();
    likes.forget();
    return likes.close;
  }, []);
  const welcome = () => {
    fillScreen(); // somebody may have left it with Escape, and after a reload it needs a press
    setVisitor((visitors.current += 1));
  };
  const end = () => {
    leaveFullScreen();
    onEnd();
  };
  return (
    <div class={styles.booth} data-kiosk={visitor === null ? 'attract' : 'visitor'}>
      <BelowCover isCovered={isPadOpen || presence.type === 'asked'}>
        {visitor === null ? (
          <Attract stories={stories} languages={languages} shelf={services.shelf} onTouch={welcome} />
        ) : (
          <Visitor key={visitor} stories={stories} languages={languages} services={services} likes={likes} onEnd={forget} />
        )}
        <ExitCorner onOpen={() => setPadOpen(true)} />
      </BelowCover>
      {isPadOpen && <CodePad code={setup.code} tries={tries} clock={services.clock} onTries={setTries} onOpen={end} onClose={() => setPadOpen(false)} />}
      {presence.type === 'asked' && <StillThere secondsLeft={presence.secondsLeft} />}
    </div>
  );
}
