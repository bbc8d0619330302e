import * as v from 'valibot';
import type { Problem, Read } from '../kernel/read.ts';
import { explainIssue } from './issue.schema.ts';

/**
 * Reads a value by its schema: the value, or every place where its shape is wrong, in an author's words.
 * `at` is put before each path, for a value that stands inside a larger one.
 */
export function readShape<Schema extends v.GenericSchema>(schema: Schema, input: unknown, at = ''): Read<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.flatMap((issue): Problem[] => explainIssue(issue, at)) };
}
