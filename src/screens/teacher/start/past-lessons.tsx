import type { ComponentChild, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import { repeatLesson } from '#features/class/start-lesson.ts';
import { clock, day } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './past-lessons.module.css';

interface PastLessonsProps {
  title: ComponentChild;
  lessons: readonly SessionHeader[];
  services: Services;
  onChange: () => void;
}

/** Lessons given on this device: go on with one, give it again, read its report, or delete it with a second tap. */
export function PastLessons({ title, lessons, services, onChange }: PastLessonsProps): JSX.Element {
  const [asked, setAsked] = useState<string | null>(null);
  const isRepeating = useRef(false);
  const repeat = async (lesson: SessionHeader) => {
    if (isRepeating.current) return; // a double tap
    isRepeating.current = true;
    const id = await repeatLesson(services, lesson).finally(() => (isRepeating.current = false));
    if (id === null) onChange();
    else location.hash = `#/class/${id}`;
  };
  const remove = async ({ id }: SessionHeader) => {
    await (await services.classLog()).remove(id);
    onChange();
  };
  return (
    <Card title={title}>
      <ul class={styles.lessons} role="list">
        {lessons.map((lesson) => {
          const isAsked = asked === lesson.id;
          const name = t('class:past.lesson', { name: lesson.className, day: day(lesson.startedAt), time: clock(lesson.startedAt) });
          return (
            <li key={lesson.id} class={styles.lesson} data-lesson={lesson.id}>
              <span>{name}</span>
              <span class={styles.actions} role="group" aria-label={name}>
                {isAsked ? (
                  <span />
                ) : lesson.isClosed ? (
                  <ButtonLink to={`/class/${lesson.id}/report`}>
                    <Tell k="class:past.report" />
                  </ButtonLink>
                ) : (
                  <ButtonLink to={`/class/${lesson.id}`} kind="main">
                    <Tell k="class:past.continue" />
                  </ButtonLink>
                )}
                {isAsked ? (
                  <Button key="sure" kind="danger" action="delete-sure" onPress={() => void remove(lesson)}>
                    <Tell k="class:past.delete-sure" />
                  </Button>
                ) : (
                  <Button key="repeat" action="repeat" onPress={() => void repeat(lesson)}>
                    <Tell k="class:past.repeat" />
                  </Button>
                )}
                {/* One and the same button, which keeps the focus: a double tap on it deletes nothing. */}
                <Button kind="quiet" action={isAsked ? 'keep' : 'delete'} onPress={() => setAsked(isAsked ? null : lesson.id)}>
                  <Tell k={isAsked ? 'class:past.keep' : 'class:past.delete'} />
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
