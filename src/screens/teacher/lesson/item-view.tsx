import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SceneView } from '#channels/scene-view.tsx';
import type { Item } from '#core/content/item.schema.ts';
import type { Asked } from '#core/session/state.ts';
import { OptionList } from '#features/class/option-list.tsx';
import { Split } from '#features/class/split.tsx';
import { TwinView } from '#features/judging/twin-view.tsx';
import { Button } from '#ui/button.tsx';
import { CueList } from '#ui/cues/cue-list.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import styles from './item-view.module.css';
import type { PartProps } from '../../board/part-props.ts';
import { TwoSides } from '../../board/two-sides.tsx';

/** One thing to judge: the message in the phone, and beside it what is known, the options, and after the reveal what it was. */
export function ItemView({ asked, content, side }: PartProps & { asked: Asked }): JSX.Element | null {
  const { about, options, prompt, key } = asked.question;
  const item = about.type === 'item' ? content.items.get(about.item) : undefined;
  const isRevealed = asked.phase === 'revealed';
  const [hasTwinOpen, setTwinOpen] = useState(false);
  if (!item) return null;
  const twin = item.twin === undefined ? undefined : content.items.get(item.twin);
  if (isRevealed && twin && hasTwinOpen && !side) {
    return (
      <div class={styles.twins} data-page>
        <Button action="twin" onPress={() => setTwinOpen(false)}>
          <Tell k="class:item.back" />
        </Button>
        <TwinView item={item} twin={twin} />
      </div>
    );
  }
  return (
    <TwoSides phone={<Message item={item} isLit={isRevealed} />} side={side} room={isRevealed ? 'words' : 'even'}>
      {isRevealed ? (
        <>
          <h2 class={`${styles.verdict} ${styles[key.settled ? key.truth : 'unsettled']}`}>
            <Tell k={`student:judge.was.${key.settled ? key.truth : 'unsettled'}`} />
          </h2>
          <Split asked={asked} />
          <p>
            <Words text={item.explain} />
          </p>
          {twin && (
            <Button action="twin" onPress={() => setTwinOpen(true)}>
              <Tell k="student:judge.twin" />
            </Button>
          )}
          <CueList cues={item.beats.flatMap((beat) => beat.cues ?? [])} />
        </>
      ) : (
        <>
          <p>
            <b>
              <Tell k="student:judge.situation" />
            </b>{' '}
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

function Message({ item, isLit }: { item: Item; isLit: boolean }): JSX.Element {
  const lit = isLit ? new Set(item.beats.map(({ id }) => id)) : undefined;
  return (
    <SceneView
      id={item.id}
      channel={item.channel}
      title={item.title}
      subtitle={item.subtitle}
      beats={item.beats}
      people={item.people}
      lit={lit}
      follows={false}
    />
  );
}
