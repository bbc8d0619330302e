import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { openWall } from '#features/demo/presenter/open-wall.ts';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';

/** Opens the big screen's window, or brings it to the front. */
export function WallButton({ visit }: { visit: string }): JSX.Element {
  const [isBlocked, setBlocked] = useState(false);
  return (
    <>
      <Button action="open-wall" onPress={() => void openWall(visit).then((opened) => setBlocked(!opened))}>
        <Tell k="presenter:wall.open" />
      </Button>
      {isBlocked && (
        <p role="status">
          <Tell k="presenter:wall.blocked" />
        </p>
      )}
    </>
  );
}
