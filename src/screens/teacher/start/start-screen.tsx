import type { JSX } from 'preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import type { Services } from '#core/ports.ts';
import type { Preferences } from '#features/preferences/preferences.ts';
import { t } from '#i18n/texts.ts';
import { OpenLesson } from '#features/report/open-lesson.tsx';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { useState } from 'preact/hooks';
import { NewLesson } from './new-lesson.tsx';
import { readOffers } from './offers.ts';
import { PastLessons } from './past-lessons.tsx';

/** `#/class`: a lesson left in the middle first, then a new one, then those given before. */
export function StartScreen({ services, preferences }: { services: Services; preferences: Preferences }): JSX.Element {
  const [, go] = useHashLocation();
  const [changes, setChanges] = useState(0);
  const offers = useLoaded(() => readOffers(services), String(changes));
  const past = offers.type === 'ready' ? offers.value.past : [];
  const open = past.filter(({ isClosed }) => !isClosed);
  const closed = past.filter(({ isClosed }) => isClosed);
  const shared = { services, onChange: () => setChanges(changes + 1) };
  return (
    <Page screen="class" title={<Tell k="class:start.title" />} back={{ to: '/', label: t('class:start.back') }} isWide>
      {offers.type === 'loading' && <Loading />}
      {offers.type === 'failed' && <NotLoaded />}
      {offers.type === 'ready' && (
        <>
          {open.length > 0 && <PastLessons title={<Tell k="class:past.open" />} lessons={open} {...shared} />}
          <NewLesson offers={offers.value} services={services} preferences={preferences} />
          {closed.length > 0 && <PastLessons title={<Tell k="class:past.title" />} lessons={closed} {...shared} />}
          <div>
            <OpenLesson services={services} onOpened={(id) => go(`/class/${id}/report`)} />
          </div>
        </>
      )}
    </Page>
  );
}
