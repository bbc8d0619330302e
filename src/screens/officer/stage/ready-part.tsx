import type { JSX } from 'preact';
import type { Visit } from '#core/session/activity.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { BigWords } from './big-words.tsx';

/** Before the first part, while the hall sits down: what is given, by whom, and how it begins. */
export function ReadyPart({ visit, school }: { visit: Visit | null; school: string }): JSX.Element {
  return (
    <BigWords title={visit ? <Words text={visit.programme} /> : <Tell k="shell:name" />}>
      {visit?.station && <p>{visit.station}</p>}
      {school && <p>{school}</p>}
      <p>
        <Tell k="stage:ready" />
      </p>
    </BigWords>
  );
}
