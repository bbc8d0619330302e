import type { ComponentChild, JSX } from 'preact';

interface RubyProps {
  text: string;
  /** One syllable for each character, `-` for none; null shows the text alone. */
  syllables: readonly string[] | null;
  /** Parts to mark: [first character, length]. */
  marks?: readonly (readonly [number, number])[];
}

/** Text with pinyin above its characters, and marked parts in <mark>. A screen reader hears the characters only. */
export function Ruby({ text, syllables, marks = [] }: RubyProps): JSX.Element {
  if (!syllables && marks.length === 0) return <span>{text}</span>; // nearly every text of the app
  const edges = [...new Set([0, text.length, ...marks.flatMap(([start, length]) => [start, start + length])])].sort((a, b) => a - b);
  const parts: ComponentChild[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i] as number; // i runs inside edges
    const to = edges[i + 1] as number;
    const inner = syllables ? annotated(text, syllables, from, to) : text.slice(from, to);
    parts.push(marks.some(([start, length]) => from >= start && to <= start + length) ? <mark key={from}>{inner}</mark> : inner);
  }
  // One element, so that a grid around it does not lay out every syllable.
  return <span>{parts}</span>;
}

function annotated(text: string, syllables: readonly string[], from: number, to: number): ComponentChild[] {
  // Syllables are counted by character; text outside the basic plane never occurs in them.
  const parts: ComponentChild[] = [];
  let plain = '';
  for (let i = from; i < to; i++) {
    const syllable = syllables[i];
    if (!syllable || syllable === '-') {
      plain += text[i];
      continue;
    }
    if (plain) parts.push(plain);
    plain = '';
    parts.push(
      <ruby key={i}>
        {text[i]}
        <rt aria-hidden="true">{syllable}</rt>
      </ruby>,
    );
  }
  if (plain) parts.push(plain);
  return parts;
}
