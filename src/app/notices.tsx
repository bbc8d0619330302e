// First-load module: keep it small.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX, RefObject } from 'preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import type { LearningLog, Services, Shortfall, UpdateAnswer } from '#core/ports.ts';
import type { Preferences } from '#features/preferences/preferences.ts';
import { t } from '#i18n/texts.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './notices.module.css';

/**
 * What the app has to say for itself: progress that won't last, a new version, no offline copy. In mid-scenario the first
 * only, in few words; nothing in a lesson, before a hall or at a booth.
 */
export function Notices({ services, preferences }: { services: Services; preferences: Preferences }): JSX.Element | null {
  const [here] = useHashLocation();
  const shortfall = useShortfall(services.log);
  const offline = useOffline(services);
  const [isOnlineOnly, setOnlineOnly] = useState(false);
  const [answer, setAnswer] = useState<UpdateAnswer | null>(null);
  const notices = useKnownHeight();
  useEffect(() => {
    if (offline === 'unsupported' && preferences.sayOnce('online-only')) setOnlineOnly(true);
  }, [offline]);
  if (here === '/demo/kiosk') return null; // a visitor of a booth can do nothing about any of it
  if (/^\/class\/[^/]+$/.test(here)) return null; // a lesson has the whole screen, and says itself when it can't be kept
  if (/^\/demo\/(?:follow$|visit\/|remote\/)/.test(here)) return null; // nothing may come between an officer and her hall
  const isPlay = here.startsWith('/play/');
  if (isPlay && !shortfall) return null;
  if (!shortfall && offline !== 'update-waiting' && !(isOnlineOnly && here === '/')) return null;
  return (
    <div class={styles.notices} ref={notices}>
      {shortfall && (
        <Notice tone="careful" isStatus>
          <p data-shortfall={shortfall}>{t(`shell:shortfall.${shortfall}`)}</p>
          {here !== '/me' && !isPlay && <ButtonLink to="/me">{t('shell:shortfall.file')}</ButtonLink>}
        </Notice>
      )}
      {offline === 'update-waiting' && !isPlay && (
        <Notice isStatus>
          <p>{t(answer === 'someone-plays' || answer === 'later' ? `shell:update.${answer}` : 'shell:update')}</p>
          <Button action="update" onPress={() => void services.offline.applyUpdate().then(setAnswer)}>
            {t('shell:update.now')}
          </Button>
        </Notice>
      )}
      {isOnlineOnly && here === '/' && (
        <Notice>
          <p>{t('shell:online-only')}</p>
        </Notice>
      )}
    </div>
  );
}

function useShortfall(opening: Promise<LearningLog>): Shortfall {
  const [shortfall, setShortfall] = useState<Shortfall>(null);
  useEffect(() => {
    let stop = () => {};
    const watch = (log: LearningLog) => {
      const look = () => setShortfall(log.shortfall());
      look();
      stop = log.onChange(look);
    };
    opening.then(watch, () => {}); // its code could not be fetched: each screen that needs it says so
    return () => stop();
  }, []);
  return shortfall;
}

/** Tells a screen that fills the height how much of it the notices take: `--notices`. */
function useKnownHeight(): RefObject<HTMLDivElement> {
  const notices = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = notices.current;
    const { style } = document.documentElement;
    style.setProperty('--notices', '0px');
    if (!box || typeof ResizeObserver === 'undefined') return undefined;
    const height = new ResizeObserver(() => style.setProperty('--notices', `${box.offsetHeight}px`));
    height.observe(box);
    return () => height.disconnect();
  });
  return notices;
}

function useOffline({ offline }: Services) {
  const [state, setState] = useState(offline.state());
  useEffect(() => offline.onChange(() => setState(offline.state())), []);
  return state;
}
