import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { presentWall, type WallPresenter } from '#features/demo/presenter/present-wall.ts';
import type { VisitRun } from '#features/demo/visit-run.ts';
import { lowerGrade } from '#i18n/say.ts';
import { language } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';

/** The wall on a display that the browser shows pages on by itself. Nothing where there is none. */
export function PresentedWall({ run }: { run: VisitRun }): JSX.Element | null {
  const [presenter, setPresenter] = useState<WallPresenter | null>(null);
  useEffect(() => {
    const opened = presentWall(run, () => ({ language: language.peek(), lowerGrade: lowerGrade.peek() }));
    setPresenter(opened);
    return () => opened?.close();
  }, [run]);
  if (!presenter) return null;
  const { hasDisplay, wall } = presenter.state.value;
  const isThere = wall === 'starting' || wall === 'shown';
  return (
    <>
      {isThere && (
        <Button action="end-present" onPress={presenter.end}>
          <Tell k="presenter:present.end" />
        </Button>
      )}
      {!isThere && hasDisplay && (
        <Button action="present" onPress={() => void presenter.show()}>
          <Tell k="presenter:present" />
        </Button>
      )}
      {wall !== 'none' && (
        <p role="status" data-presented={wall}>
          <Tell k={`presenter:present.${wall}`} />
        </p>
      )}
    </>
  );
}
