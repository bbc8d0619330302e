import type { ComponentChild, JSX } from 'preact';
import { PlainPart } from '../../board/plain-part.tsx';
import plain from '../../board/plain-part.module.css';

/** A heading and a line below it, where there is nothing else to show. */
export function PlainWords({ title, children }: { title: ComponentChild; children?: ComponentChild }): JSX.Element {
  return (
    <PlainPart side={null}>
      <h2 class={plain.title}>{title}</h2>
      {children && <p>{children}</p>}
    </PlainPart>
  );
}
