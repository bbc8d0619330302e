import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '#core/content/item.schema.ts';
import type { Source } from '#core/content/pack.schema.ts';
import { isRight, type Response } from '#core/discernment/response.ts';
import { Button } from '#ui/button.tsx';
import { CueList } from '#ui/cues/cue-list.tsx';
import { SourceLine } from '#ui/source-line.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { CheckChooser } from './check-chooser.tsx';
import styles from './item-feedback.module.css';
import { TwinView } from './twin-view.tsx';

interface ItemFeedbackProps {
  item: Item;
  response: Response;
  twin: Item | undefined;
  sources: readonly Source[];
  onNext: () => void;
}

/** Right or not, every answer explains: what it was, what told it, how to check. Where checking comes first, all that would tell the outcome comes after it. */
export function ItemFeedback({ item, response, twin, sources, onNext }: ItemFeedbackProps): JSX.Element {
  const verdict = useRef<HTMLHeadingElement>(null);
  useEffect(() => verdict.current?.focus({ preventScroll: true }), []);
  useEffect(() => verdict.current?.scrollIntoView({ block: 'nearest' }), []);
  const right = isRight(response);
  const explanation = <Explanation item={item} twin={twin} sources={sources} />;
  return (
    <div class={styles.feedback}>
      <h2 class={`${styles.verdict} ${right ? styles.right : styles.wrong}`} tabIndex={-1} ref={verdict} data-right={right}>
        <Tell k={right ? 'student:judge.right' : 'student:judge.not-quite'} /> <Tell k={`student:judge.was.${item.settled ? item.truth : 'unsettled'}`} />
      </h2>
      {item.checks ? (
        <CheckChooser checks={item.checks} truth={item.truth}>
          {explanation}
        </CheckChooser>
      ) : (
        explanation
      )}
      <Button kind="main" action="next" onPress={onNext}>
        <Tell k="student:judge.next" />
      </Button>
    </div>
  );
}

/** The tactic or the proof, what gave it away, how to check, its twin beside it, and who reported it. */
function Explanation({ item, twin, sources }: Pick<ItemFeedbackProps, 'item' | 'twin' | 'sources'>): JSX.Element {
  const [hasTwinOpen, setTwinOpen] = useState(false);
  return (
    <>
      <p>
        <Words text={item.explain} />
      </p>
      <CueList cues={item.beats.flatMap((beat) => beat.cues ?? [])} />
      <p>
        <b>
          <Tell k="student:judge.how-to-check" />
        </b>{' '}
        <Words text={item.howToCheck} />
      </p>
      {twin && (
        <Button onPress={() => setTwinOpen(!hasTwinOpen)} isPressed={hasTwinOpen} action="twin">
          <Tell k="student:judge.twin" />
        </Button>
      )}
      {twin && hasTwinOpen && <TwinView item={item} twin={twin} />}
      {sources
        .filter((source) => item.sources.includes(source.id))
        .map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
    </>
  );
}
