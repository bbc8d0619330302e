import type { JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import { BAR_ICONS } from './bar-icons.ts';
import styles from './stage-bar.module.css';

/** What can be done now; what can't is dimmed, so that nothing changes its place. */
export interface StageBarProps {
  readonly canGoOn: boolean;
  readonly canGoBack: boolean;
  readonly canLight: boolean;
  readonly canCount: boolean;
  readonly isCounting: boolean;
  readonly hasOtherWays: boolean;
  readonly hasSound: boolean;
  /** Where leaving leads: to the record once the programme is through. */
  readonly leave: string;
  readonly isQuiet: boolean;
  readonly onPress: (control: Control) => void;
}
export type Control = 'back' | 'on' | 'light' | 'hands' | 'ways' | 'blank' | 'parts' | 'sound' | 'presenter' | 'full-screen';

/** The officer's hand for mouse and touch, below the wall: it covers nothing, and leaves its place dark while nobody reaches for it. */
export function StageBar(props: StageBarProps): JSX.Element {
  const { onPress } = props;
  const button = (control: Control, isPossible = true, isPressed?: boolean, icon: keyof typeof BAR_ICONS = control) => (
    <button type="button" class={styles.control} data-action={control} disabled={!isPossible} aria-pressed={isPressed} onClick={() => onPress(control)}>
      <Icon name={icon} />
      <span>{t(`stage:bar.${icon}`)}</span>
    </button>
  );
  return (
    <footer class={`${styles.bar} ${props.isQuiet ? styles.quiet : ''}`} data-bar data-controls>
      {button('back', props.canGoBack)}
      {button('on', props.canGoOn)}
      {button('light', props.canLight)}
      {button('hands', props.canCount, props.isCounting)}
      {button('ways', props.hasOtherWays)}
      {button('parts')}
      {button('blank')}
      {button('sound', true, undefined, props.hasSound ? 'sound' : 'muted')}
      {button('presenter')}
      {button('full-screen')}
      <a class={styles.control} href={`#${props.leave}`}>
        <Icon name="leave" />
        <span>{t('stage:bar.leave')}</span>
      </a>
    </footer>
  );
}

function Icon({ name }: { name: keyof typeof BAR_ICONS }): JSX.Element {
  return (
    <svg class={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={BAR_ICONS[name]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
