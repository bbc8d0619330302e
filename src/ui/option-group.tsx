import type { ComponentChild, JSX } from 'preact';
import tiles from './tile.module.css';
import styles from './option-group.module.css';

interface OptionGroupProps<Value extends string> {
  label: ComponentChild;
  name: string;
  options: readonly { readonly value: Value; readonly label: ComponentChild }[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
  /** The name outside programs know this setting by. */
  setting?: string;
}

/** One of a few: native radio buttons, drawn as tiles. */
export function OptionGroup<Value extends string>({ label, name, options, chosen, onChoose, setting }: OptionGroupProps<Value>): JSX.Element {
  return (
    <fieldset class={styles.group} data-setting={setting}>
      <legend class={styles.label}>{label}</legend>
      <div class={styles.options}>
        {options.map((option) => (
          <label key={option.value} class={tiles.choice}>
            <input
              type="radio"
              name={name}
              value={option.value}
              ref={(input) => input?.setAttribute('value', option.value)} // Preact leaves "on" out, as it is what a radio button has anyway
              checked={option.value === chosen}
              onChange={() => onChoose(option.value)}
            />
            <span class={`${tiles.tile} ${styles.tile}`}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
