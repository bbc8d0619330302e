import type { ComponentChildren, JSX } from 'preact';
import type { ReadStep } from '#core/session/own-programme.ts';
import { stepInWords } from '#features/programmes/step-words.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import type { Around } from './find-programme.ts';
import { StepHead } from './step-head.tsx';
import styles from './programme.module.css';

interface EditedStepProps {
  place: number;
  read: ReadStep;
  isLast: boolean;
  /** Whether what it names is not in the packs. */
  isMissing: boolean;
  isOpen: boolean;
  around: Around;
  onMove: (by: -1 | 1) => void;
  onDrop: () => void;
  onToggle: () => void;
  /** The fields, while it is open. */
  children: ComponentChildren;
}

/** One part of her programme: what it is, what is wrong with it if anything, and what can be done with it. */
export function EditedStep({ place, read, isLast, isMissing, isOpen, around, onMove, onDrop, onToggle, children }: EditedStepProps): JSX.Element {
  const name = read.ok ? stepInWords(read.step, around.material, around.items) : t('demo:edit.unread', { place: place + 1 });
  const trouble = read.ok ? (isMissing ? 'missing' : null) : read.why;
  return (
    <li class={styles.step} data-step={place} data-trouble={trouble ?? undefined}>
      {read.ok ? <StepHead place={place} step={read.step} around={around} /> : <h2 class={styles.name}>{name}</h2>}
      {trouble && <Notice tone="careful">{t(`demo:edit.trouble.${trouble}`)}</Notice>}
      {read.ok && read.step.note && !isOpen && <p class={styles.note}>{say(read.step.note)}</p>}
      {isOpen && children}
      <div class={styles.actions} role="group" aria-label={name}>
        <Button action="up" isDisabled={place === 0} onPress={() => onMove(-1)}>
          <Tell k="demo:edit.up" />
        </Button>
        <Button action="down" isDisabled={isLast} onPress={() => onMove(1)}>
          <Tell k="demo:edit.down" />
        </Button>
        {read.ok ? (
          <Button action="edit" isPressed={isOpen} onPress={onToggle}>
            <Tell k={isOpen ? 'demo:edit.close' : 'demo:edit.open'} />
          </Button>
        ) : (
          <span />
        )}
        <Button kind="quiet" action="drop" onPress={onDrop}>
          <Tell k="demo:edit.drop" />
        </Button>
      </div>
    </li>
  );
}
