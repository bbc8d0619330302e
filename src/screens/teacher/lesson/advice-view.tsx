import type { ComponentChild, JSX } from 'preact';
import { WayOut } from '#features/solo/way-out.tsx';
import styles from './plain-part.module.css';

/** What to do when it happens, for everybody to read. */
export function AdviceView({ side }: { side: ComponentChild }): JSX.Element {
  return (
    <div class={styles.part}>
      {side}
      <WayOut />
    </div>
  );
}
