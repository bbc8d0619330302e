import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { OpenProgramme } from '#features/programmes/open-programme.tsx';
import { OpenLesson } from '#features/report/open-lesson.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './places.module.css';

const PLACES = [
  { to: '/demo/check', name: 'check' },
  { to: '/demo/station', name: 'station' },
  { to: '/demo/handouts', name: 'handouts' },
  { to: '/demo/kiosk', name: 'kiosk' },
] as const;

/** What there is to prepare and to take along; and files: a programme somebody sent, the record of a visit. */
export function Places({ services, onOpened }: { services: Services; onOpened: () => void }): JSX.Element {
  return (
    <nav aria-labelledby="prepare">
      <h2 id="prepare" class={styles.title}>
        <Tell k="demo:places.title" />
      </h2>
      <ul class={styles.places} role="list">
        {PLACES.map(({ to, name }) => (
          <li key={name} class={styles.item}>
            <a class={styles.place} href={`#${to}`} data-place={name}>
              <b>
                <Tell k={`demo:places.${name}`} />
              </b>
              <small>
                <Tell k={`demo:places.${name}.what`} />
              </small>
            </a>
          </li>
        ))}
      </ul>
      <div class={styles.files}>
        <OpenProgramme services={services} onOpened={onOpened} />
        <OpenLesson services={services} kind="visit" onOpened={(id) => (location.hash = `#/demo/visit/${id}/record`)} />
      </div>
    </nav>
  );
}
