import type { JSX } from 'preact';
import type { Joining } from '#features/joining/joining.ts';
import type { Step } from '#features/joining/step.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './class-step.module.css';
import { ClosedPart } from './closed-part.tsx';
import { OpenPart } from './open-part.tsx';
import { PlainStep } from './plain-step.tsx';
import { RevealPart } from './reveal-part.tsx';
import { SeatName } from './seat-name.tsx';

type ClassOf = Extract<Step, { type: 'class' }>;

/** In the class: who this device is, how the line is, and what there is to do now. */
export function ClassStep({ step, joining }: { step: ClassOf; joining: Joining }): JSX.Element {
  const { seat, line, choice, view } = step;
  const waits = choice?.state === 'sending';
  const mayMove = view.phase === 'before' || view.phase === 'watch';
  return (
    <>
      <div class={styles.seat}>
        <p data-my-seat={seat}>
          <Tell k="join:seat.mine" />{' '}
          <strong>
            <SeatName seat={seat} />
          </strong>
        </p>
        {mayMove && (
          <Button kind="quiet" action="seat-change" onPress={joining.changeSeat}>
            <Tell k="join:seat.change" />
          </Button>
        )}
        <div class={styles.line} role="status" data-line={line}>
          {line !== 'in' && (
            <Notice tone="careful">
              <p>
                <Tell k={`join:line.${line}${waits ? '.choice' : ''}`} />
              </p>
            </Notice>
          )}
        </div>
      </div>
      <Phase step={step} joining={joining} />
    </>
  );
}

function Phase({ step: { view, choice, refused }, joining }: { step: ClassOf; joining: Joining }): JSX.Element {
  const { phase, question, reveal } = view;
  const isFull = refused === 'more-than-the-class';
  if (phase === 'before') return <PlainStep key="before" title="join:before.title" what="join:before.what" />;
  if (phase === 'watch' || !question) return <PlainStep key="watch" title="join:watch.title" what="join:watch.what" />;
  if (phase === 'open')
    return <OpenPart key={question.id} question={question} choice={choice} isFull={isFull} onChoose={joining.choose} onTakeBack={joining.takeBack} />;
  if (phase === 'revealed' && reveal) return <RevealPart key={`reveal ${question.id}`} question={question} reveal={reveal} choice={choice} />;
  return <ClosedPart key={`closed ${question.id}`} question={question} choice={choice} isFull={isFull} />;
}
