import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { openLesson } from '#features/class/open-lesson.ts';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { LessonBoard } from './lesson-board.tsx';
import { NoSuchLesson } from './no-such-lesson.tsx';

/** `#/class/<id>`: the lesson where it stands, in hall size. */
export function LessonScreen({ id, services }: { id: string; services: Services }): JSX.Element {
  const opened = useLoaded(() => openLesson(id, services), id);
  useEffect(() => {
    document.documentElement.setAttribute('data-size', 'hall');
    return () => document.documentElement.removeAttribute('data-size');
  }, []);
  useEffect(() => {
    services.offline.setBusy(true); // no update in the middle of a lesson
    return () => services.offline.setBusy(false);
  }, []);
  if (opened.type === 'loading') return <Loading />;
  if (opened.type === 'failed') return <NotLoaded />;
  if (opened.value === null) return <NoSuchLesson />;
  return <LessonBoard lesson={opened.value} services={services} />;
}
