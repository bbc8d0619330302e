// First-load module: keep it small.
import type { JSX } from 'preact';
import { Tell } from '#ui/tell.tsx';
import styles from './doors.module.css';

const DOORS = [
  { id: 'student', to: '#/library' },
  { id: 'teacher', to: '#/class' },
  { id: 'officer', to: '#/demo' },
] as const;

/** The three doors: students, teachers, police; and the way into a lesson that is being given. */
export function Doors(): JSX.Element {
  return (
    <>
      <ul class={styles.doors}>
        {DOORS.map((door) => (
          <li key={door.id}>
            <a class={styles.door} href={door.to} data-door={door.id}>
              <b>
                <Tell k={`shell:door.${door.id}`} />
              </b>
              <small>
                <Tell k={`shell:door.${door.id}.what`} />
              </small>
            </a>
          </li>
        ))}
      </ul>
      <a class={styles.join} href="#/join" data-door="join">
        <Tell k="shell:join" />
      </a>
    </>
  );
}
