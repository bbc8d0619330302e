import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './delete-all.module.css';

/** Delete everything, in two taps. The question comes into view and takes the focus; thought better of, the button has it back. */
export function DeleteAll({ onDelete }: { onDelete: () => Promise<void> }): JSX.Element {
  const isAsking = useSignal(false);
  const wasAsked = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsking.value) {
      wasAsked.current = true;
      box.current?.focus({ preventScroll: true });
      box.current?.scrollIntoView({ block: 'nearest' });
    } else if (wasAsked.current) box.current?.querySelector('button')?.focus();
  }, [isAsking.value]);
  return (
    <div ref={box} tabIndex={-1} class={styles.box}>
      {isAsking.value ? (
        <Notice tone="harm">
          <p>
            <Tell k="student:data.delete-sure" />
          </p>
          <Button kind="danger" action="delete-confirm" onPress={() => void onDelete().then(() => (isAsking.value = false))}>
            <Tell k="student:data.delete-yes" />
          </Button>
          <Button kind="quiet" action="delete-cancel" onPress={() => (isAsking.value = false)}>
            <Tell k="student:data.delete-no" />
          </Button>
        </Notice>
      ) : (
        <Button kind="danger" action="delete-data" onPress={() => (isAsking.value = true)}>
          <Tell k="student:data.delete" />
        </Button>
      )}
    </div>
  );
}
