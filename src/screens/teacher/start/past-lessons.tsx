import type { ComponentChild, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import { repeatLesson } from '#features/class/start-lesson.ts';
import { day } from '#i18n/format.ts';
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
  const repeat = async (lesson: SessionHeader) => {
    const id = await repeatLesson(services, lesson);
    if (id === null) onChange();
    else location.hash = `#/class/${id}`;
  };
  const remove = async ({ id }: SessionHeader) => {
    if (asked !== id) return setAsked(id);
    await (await services.classLog()).remove(id);
    onChange();
  };
  return (
    <Card title={title}>
      <ul class={styles.lessons} role="list">
        {lessons.map((lesson) => {
          const name = t('class:past.lesson', { name: lesson.className, day: day(lesson.startedAt) });
          return (
            <li key={lesson.id} class={styles.lesson} data-lesson={lesson.id}>
              <span>{name}</span>
              <span class={styles.actions} role="group" aria-label={name}>
                {lesson.isClosed ? (
                  <ButtonLink to={`/class/${lesson.id}/report`}>
                    <Tell k="class:past.report" />
                  </ButtonLink>
                ) : (
                  <ButtonLink to={`/class/${lesson.id}`} kind="main">
                    <Tell k="class:past.continue" />
                  </ButtonLink>
                )}
                <Button action="repeat" onPress={() => void repeat(lesson)}>
                  <Tell k="class:past.repeat" />
                </Button>
                <Button kind={asked === lesson.id ? 'danger' : 'quiet'} action="delete" onPress={() => void remove(lesson)}>
                  <Tell k={asked === lesson.id ? 'class:past.delete-sure' : 'class:past.delete'} />
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
