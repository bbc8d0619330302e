import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadChannel } from '#channels/registry.ts';
import { SceneView } from '#channels/scene-view.tsx';
import type { Scenario, Scene } from '#core/content/scenario.schema.ts';
import type { PackShelf } from '#core/ports.ts';
import { useRhythm } from '#features/solo/rhythm.ts';
import { useLoaded } from '#ui/use-loaded.ts';
import { Words } from '#ui/words.tsx';
import styles from './attract.module.css';

/** How long one story is begun before the next one takes its turn, ms. */
const TURN = 20_000;

interface Opening {
  readonly turn: number;
  readonly scenario: Scenario;
  readonly scene: Scene;
}

/** The phone of the attract screen: one story after another begins, up to its first question. */
export function AttractPhone({ ids, shelf }: { ids: readonly string[]; shelf: PackShelf }): JSX.Element | null {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => setTurn((before) => before + 1), TURN);
    return () => window.clearInterval(timer);
  }, []);
  const loaded = useLoaded(() => loadOpening(turn, ids, shelf), String(turn));
  const opening = loaded.type === 'ready' ? loaded.value : null;
  return opening && <Telling key={opening.turn} {...opening} />;
}

/** Its first scene, told in the rhythm of a story, and the question it comes to; all at once for people who want no motion. */
function Telling({ turn, scenario, scene }: Opening): JSX.Element {
  const [told, setTold] = useState(1);
  const next = scene.beats[told] ?? null;
  useRhythm({ next, isHeld: false, onArrive: () => setTold((before) => before + 1) });
  const question = next === null && 'decision' in scene.then ? scene.then.decision.prompt : null;
  return (
    <>
      <SceneView
        id={turn}
        channel={scene.channel}
        title={scene.title}
        subtitle={scene.subtitle}
        beats={scene.beats.slice(0, told)}
        people={scenario.people}
        isMoreComing={next !== null}
      />
      {question && (
        <p class={styles.question}>
          <Words text={question} />
        </p>
      )}
    </>
  );
}

/** The story whose turn it is, with its look; null where it can't be had. */
async function loadOpening(turn: number, ids: readonly string[], shelf: PackShelf): Promise<Opening | null> {
  const id = ids[turn % ids.length];
  const found = id === undefined ? null : await shelf.scenario(id);
  if (found?.type !== 'found') return null;
  const { scenario } = found.bundle;
  const scene = scenario.scenes.find((one) => one.id === scenario.start);
  if (!scene) return null;
  await loadChannel(scene.channel);
  return { turn, scenario, scene };
}
