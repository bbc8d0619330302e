import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { lessonMaterial } from '#features/class/lesson-material.ts';
import { followVisit, type FollowedVisit } from '#features/demo/follow-visit.ts';
import { lowerGrade } from '#i18n/say.ts';
import { changeLanguage, t } from '#i18n/texts.ts';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import styles from './stage.module.css';
import { useHall } from './use-hall.ts';
import { Wall } from './wall.tsx';

/** `#/demo/follow`: the wall of a visit that is given in another browser, which has put this page on a screen. Nothing can be pressed here. */
export function FollowScreen({ services }: { services: Services }): JSX.Element {
  const followed = useMemo(followVisit, []);
  useHall(services);
  if (!followed) return <NotPutHere />;
  const visit = followed.visit.value;
  return visit ? <Followed key={visit.id} visit={visit} services={services} /> : <Loading />;
}

function Followed({ visit: { id, look, state }, services }: { visit: FollowedVisit; services: Services }): JSX.Element {
  const content = useLoaded(() => lessonMaterial(id, state.plan, services), id);
  const { language, lowerGrade: isLowerGrade } = look;
  useEffect(() => {
    lowerGrade.value = isLowerGrade;
    changeLanguage(language).catch(() => {}); // the words stay in the language of this browser
  }, [language, isLowerGrade]);
  if (content.type === 'failed') return <NotLoaded />;
  if (content.type === 'loading') return <Loading />;
  return (
    <div class={`${styles.stage} ${styles.quiet}`} data-screen="follow" data-part={state.activity} data-events={state.log.length} data-blank={state.isBlank}>
      <div class={styles.wall}>
        <Wall state={state} content={content.value} side={null} onPick={() => {}} />
      </div>
      {state.isBlank && <div class={styles.blank} />}
    </div>
  );
}

/** Somebody opened the address by hand. */
function NotPutHere(): JSX.Element {
  return (
    <Page screen="follow" title={<Tell k="stage:follow.none" />} back={{ to: '/demo', label: t('stage:to-programmes') }}>
      <p>
        <Tell k="stage:follow.none.why" />
      </p>
    </Page>
  );
}
