import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { openWall } from '#features/demo/presenter/open-wall.ts';
import type { VisitRun } from '#features/demo/visit-run.ts';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import { PresentedWall } from './presented-wall.tsx';

/** Opens the big screen's window, or brings it to the front; where the browser can show it on a display by itself, that too. */
export function WallButton({ run }: { run: VisitRun }): JSX.Element {
  const [isBlocked, setBlocked] = useState(false);
  return (
    <>
      <Button action="open-wall" onPress={() => void openWall(run.header.id).then((opened) => setBlocked(!opened))}>
        <Tell k="presenter:wall.open" />
      </Button>
      {isBlocked && (
        <p role="status">
          <Tell k="presenter:wall.blocked" />
        </p>
      )}
      <PresentedWall run={run} />
    </>
  );
}
