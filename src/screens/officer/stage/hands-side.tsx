import type { JSX } from 'preact';
import { mostIn } from '#core/session/accept.ts';
import { currentQuestion, type SessionState } from '#core/session/state.ts';
import { tallyVotes } from '#core/session/tally.ts';
import type { Wish } from '#core/session/stage-press.ts';
import { HandsPanel } from '#features/class/hands-panel.tsx';
import { Resize } from '#features/class/resize.tsx';
import { t } from '#i18n/texts.ts';

interface HandsSideProps {
  state: SessionState;
  onWish: (wish: Wish) => Promise<object | null>;
}

/** The hall's hands being counted, in the place of the phone. */
export function HandsSide({ state, onWish }: HandsSideProps): JSX.Element | null {
  const asked = currentQuestion(state);
  if (asked?.phase !== 'open') return null;
  return (
    <div data-controls data-bar>
      <HandsPanel
        key={asked.question.id}
        options={asked.question.options}
        counts={asked.hands ?? {}}
        isEstimate={asked.isEstimate}
        room={state.pupils - tallyVotes(asked).byDevices}
        onCount={({ counts, isEstimate }) => onWish({ type: 'count', counts, isEstimate })}
      />
      <Resize
        summary={t('stage:people', { count: state.pupils })}
        pupils={state.pupils}
        most={mostIn(state)}
        onResize={(people) => onWish({ type: 'people', people })}
      />
    </div>
  );
}
