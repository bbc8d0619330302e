import type { JSX } from 'preact';
import { WAYS, type Way } from '#core/session/activity.ts';
import { ClassSize } from '#features/class/class-size.tsx';
import type { Settled } from '#features/class/start-lesson.ts';
import { Field } from '#ui/fields/field.tsx';
import { Tell } from '#ui/tell.tsx';
import tiles from '#ui/tile.module.css';
import styles from './class-fields.module.css';

/** The class: its name (which stays on this device), how many pupils, and how they vote. At least one way stays on. */
export function ClassFields({ settled, onChange }: { settled: Settled; onChange: (settled: Settled) => void }): JSX.Element {
  const toggle = (way: Way) => {
    const ways = WAYS.filter((one) => (one === way ? !settled.ways.includes(one) : settled.ways.includes(one)));
    onChange({ ...settled, ways: ways.length > 0 ? ways : settled.ways });
  };
  return (
    <div class={styles.fields}>
      <Field label={<Tell k="class:start.class-name" />}>
        <input
          value={settled.className}
          maxLength={40}
          autocomplete="off"
          onInput={(event) => onChange({ ...settled, className: event.currentTarget.value })}
        />
      </Field>
      <ClassSize pupils={settled.pupils} onChange={(pupils) => onChange({ ...settled, pupils })} />
      <fieldset class={styles.choice}>
        <legend class={styles.label}>
          <Tell k="class:start.ways" />
        </legend>
        <div class={styles.ways}>
          {WAYS.map((way) => (
            <label key={way} class={tiles.choice}>
              <input type="checkbox" checked={settled.ways.includes(way)} onChange={() => toggle(way)} />
              <span class={`${tiles.tile} ${styles.tile}`}>
                <Tell k={`class:way.${way}`} />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
