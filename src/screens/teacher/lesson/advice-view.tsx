import type { ComponentChild, JSX } from 'preact';
import { WayOut } from '#features/solo/way-out.tsx';
import { PlainPart } from '../../board/plain-part.tsx';

/** What to do when it happens, for everybody to read. */
export function AdviceView({ side }: { side: ComponentChild }): JSX.Element {
  return (
    <PlainPart side={side}>
      <WayOut />
    </PlainPart>
  );
}
