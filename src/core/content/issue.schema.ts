// Runs in the page, in old browsers too: no String.replaceAll, no Array.at.
import type * as v from 'valibot';
import type { Problem } from '../kernel/read.ts';

type Issue = v.BaseIssue<unknown>;

/** Fields whose absence is a defect with a name of its own, not just a wrong shape. */
const NAMED: Readonly<Record<string, string>> = { feedback: 'missing-feedback', alt: 'missing-alt', sources: 'missing-source' };

/** Turns one finding of the schema library into problems that an author understands. `at` comes before each path. */
export function explainIssue(issue: Issue, at: string): Problem[] {
  const path = joinPath(at, issue.path ?? []);
  const nested = 'issues' in issue ? issue.issues : undefined;
  if (issue.type === 'union' && nested) {
    const near = nearest(nested);
    if (near.length > 0) return near.flatMap((inner) => explainIssue(inner, path));
    return [{ code: 'shape', path, message: 'this has none of the forms the format allows here' }];
  }
  return [{ code: codeOf(issue), path, message: wordsFor(issue) }];
}

function joinPath(at: string, items: readonly { readonly key: unknown }[]): string {
  return items.reduce((path, { key }) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`), at);
}

/**
 * A union reports what each of its forms misses, mixed. The author meant one form: the one that was entered
 * deepest; else the one with a wrong value; else what every form misses.
 */
function nearest(issues: readonly Issue[]): readonly Issue[] {
  const deep = issues.filter((issue) => (issue.path?.length ?? 0) > 1);
  if (deep.length > 0) return unique(deep);
  const wrong = issues.filter((issue) => issue.input !== undefined && issue.expected !== 'never');
  if (wrong.length > 0) return unique(wrong);
  const missing = issues.filter((issue) => isMissing(issue));
  return unique(missing.filter((issue) => missing.some((other) => other !== issue && keyOf(other) === keyOf(issue))));
}

function unique(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const name = `${joinPath('', issue.path ?? [])} ${issue.message}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function keyOf(issue: Issue): string {
  return String((issue.path?.[issue.path.length - 1]?.key as string | number | undefined) ?? '');
}

function isMissing(issue: Issue): boolean {
  return issue.input === undefined && issue.expected !== 'never';
}

function codeOf(issue: Issue): string {
  const isEmpty = Array.isArray(issue.input) && issue.input.length === 0;
  return (isMissing(issue) || isEmpty ? NAMED[keyOf(issue)] : undefined) ?? 'shape';
}

function wordsFor(issue: Issue): string {
  // A message of our own schemas is already in plain words; the library's begin with "Invalid".
  if (!issue.message.startsWith('Invalid')) return issue.message;
  if (issue.expected === 'never') return `"${keyOf(issue)}" is not a field the format knows here`;
  if (isMissing(issue)) return `"${keyOf(issue)}" is missing`;
  const found = issue.received.length > 60 ? `${issue.received.slice(0, 60)}…` : issue.received;
  switch (issue.type) {
    case 'string':
      return `must be a text in quotes, found ${found}`;
    case 'record':
      return `must be a text by language, like {"zh": "…", "en": "…"}, found ${found}`;
    case 'array':
      return `must be a list in [square brackets], found ${found}`;
    case 'number':
      return `must be a number without quotes, found ${found}`;
    case 'boolean':
      return `must be true or false, found ${found}`;
    case 'strict_object':
      return `must be an object in {curly brackets}, found ${found}`;
    case 'literal':
    case 'picklist':
    case 'variant':
      return `must be ${(issue.expected ?? '').replace(/[()]/g, '').replace(/ \| /g, ' or ')}, found ${found}`;
    default:
      return `must be ${(issue.expected ?? 'of another form').replace('>=', 'at least ').replace('<=', 'at most ')}, found ${found}`;
  }
}
