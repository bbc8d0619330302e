import type { JSX } from 'preact';

/** Stripes in the current colour, for what must differ without colour too: in black and white, and to eyes that take red for green. */
export function Hatch({ id }: { id: string }): JSX.Element {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="3" height="6" fill="currentColor" />
    </pattern>
  );
}
