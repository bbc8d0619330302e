import type { JSX } from 'preact';
import type { Asked } from '#core/session/state.ts';
import { OptionList } from '#features/class/option-list.tsx';
import { Split } from '#features/class/split.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { TwoSides } from '../../board/two-sides.tsx';
import { AFrameLater } from './a-frame-later.tsx';
import { GonePart } from './gone-part.tsx';
import { ItemPhone } from './item-phone.tsx';
import styles from './item-part.module.css';
import type { StagePartProps } from './stage-part.ts';

/** One thing to judge: the message, large, and beside it what is known and the two answers; once it is looked back on, what it was and why. */
export function ItemPart({ asked, content, side }: StagePartProps & { asked: Asked }): JSX.Element {
  const { about, options, prompt, key } = asked.question;
  const item = about.type === 'item' ? content.items.get(about.item) : undefined;
  if (!item) return <GonePart />;
  const isRevealed = asked.phase === 'revealed';
  return (
    <TwoSides
      phone={
        <AFrameLater>
          <ItemPhone item={item} isLit={isRevealed} />
        </AFrameLater>
      }
      side={side}
      room="even"
    >
      {isRevealed ? (
        <>
          <h2 class={`${styles.verdict} ${styles[key.truth]}`}>
            <Tell k={`student:judge.was.${key.settled ? key.truth : 'unsettled'}`} />
          </h2>
          <Split asked={asked} />
          <p>
            <Words text={item.explain} />
          </p>
        </>
      ) : (
        <>
          <p>
            <Words text={prompt} />
          </p>
          <h2 class={styles.ask}>
            <Tell k="student:judge.question" />
          </h2>
          <OptionList options={options} />
        </>
      )}
    </TwoSides>
  );
}
