import type { ComponentChild, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Draws what is new or has changed a frame after what stands beside it. A phone costs a slow machine more to draw than the words
 * of a beat do: those answer the press at once (at 4× CPU, one frame in place of two or three).
 */
export function AFrameLater({ children }: { children: ComponentChild }): JSX.Element {
  const [drawn, setDrawn] = useState<ComponentChild>(null);
  useEffect(() => setDrawn(children), [children]); // Preact runs effects once the frame is painted
  return <>{drawn}</>;
}
