import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { givenSteps, moved, replaced } from '#core/session/own-programme.ts';
import { missingOf } from '#features/programmes/material.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { EditedStep } from './edited-step.tsx';
import type { Around } from './find-programme.ts';
import { StepFields } from './step-fields.tsx';
import type { Edited } from './use-edited.ts';
import styles from './programme.module.css';

interface EditedStepsProps {
  edited: Edited;
  around: Around;
  services: Services;
  /** The place of the part that is open for editing; null when none is. */
  open: number | null;
  onOpen: (place: number | null) => void;
}

/** The parts in their order. A part that moves takes the focus along; one that is dropped leaves the way back in its place. */
export function EditedSteps({ edited, around, services, open, onOpen }: EditedStepsProps): JSX.Element {
  const { programme, lastDropped, change, drop, undo } = edited;
  const { steps, audience } = programme;
  const { shelf } = services;
  const known = givenSteps(programme);
  const missing = useLoaded(() => missingOf(shelf, known, around.material), JSON.stringify(known));
  const whereMissing = new Set(missing.type === 'ready' ? known.filter((_, place) => missing.value[place]) : []);
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    list.current?.querySelector<HTMLButtonElement>(focusNext.current)?.focus();
    focusNext.current = null;
  });
  const move = (at: number, by: -1 | 1) => {
    const to = at + by;
    const isAtEnd = to === (by === -1 ? 0 : steps.length - 1);
    focusNext.current = `[data-step="${to}"] [data-action=${(by === -1) !== isAtEnd ? 'up' : 'down'}]`;
    if (open !== null) onOpen(open === at ? to : open === to ? at : open);
    change({ steps: moved(steps, at, by) });
  };
  const wayBack = lastDropped && (
    <li key="dropped">
      <Notice isStatus>
        <p>{t('demo:edit.dropped')}</p>
        <Button
          action="undo"
          onPress={() => {
            focusNext.current = `[data-step="${lastDropped.at}"] [data-action=drop]`;
            undo();
          }}
        >
          <Tell k="demo:edit.undo" />
        </Button>
      </Notice>
    </li>
  );
  const cards = steps.map((read, place) => (
    <EditedStep
      key={place}
      place={place}
      read={read}
      isLast={place === steps.length - 1}
      isMissing={read.ok && whereMissing.has(read.step)}
      isOpen={open === place}
      around={around}
      onMove={(by) => move(place, by)}
      onDrop={() => {
        focusNext.current = '[data-action=undo]';
        onOpen(null);
        drop(place);
      }}
      onToggle={() => onOpen(open === place ? null : place)}
    >
      {read.ok && (
        <StepFields step={read.step} audience={audience} around={around} shelf={shelf} onChange={(step) => change({ steps: replaced(steps, place, step) })} />
      )}
    </EditedStep>
  ));
  return (
    <ol class={styles.steps} role="list" ref={list}>
      {wayBack ? [...cards.slice(0, lastDropped.at), wayBack, ...cards.slice(lastDropped.at)] : cards}
    </ol>
  );
}
