import { deleteDB, openDB } from 'idb';
import { CLASS_CONTRACT } from '../../src/storage/class-contract.ts';
import { openClassLog } from '../../src/storage/class-log.ts';
import { CONTRACT } from '../../src/storage/contract.ts';
import { openLearningLog } from '../../src/storage/learning-log.ts';
import { unwatched, writeAhead } from '../../src/storage/transact.ts';

/** The titles of the clauses that don't hold here, with what was wrong; each runs on an empty database. */
export async function breaches(): Promise<string[]> {
  const found: string[] = [];
  for (const clause of CONTRACT) {
    await (await openLearningLog()).eraseAll();
    await clause.run(openLearningLog).catch((error: unknown) => found.push(`${clause.title}: ${String(error)}`));
  }
  for (const name of ['pioneer.lessons', 'pioneer.visits'] as const) {
    const open = () => openClassLog(name);
    for (const clause of CLASS_CONTRACT) {
      await (await open()).eraseAll();
      await clause.run(open).catch((error: unknown) => found.push(`${name}: ${clause.title}: ${String(error)}`));
    }
  }
  return found;
}

/** What a write is heard to have died of, when it was promised before that: here of a key that is there already. */
export async function lateError(): Promise<string> {
  const database = await openDB<{ rows: { key: number; value: number } }>('late', 1, { upgrade: (fresh) => void fresh.createObjectStore('rows') });
  const error = await new Promise<unknown>((late) => {
    void writeAhead(database, ['rows'], late, async (transaction) => {
      for (const row of [1, 2]) unwatched(transaction.objectStore('rows').add(row, 7));
    });
  });
  database.close();
  await deleteDB('late');
  return error instanceof DOMException ? error.name : String(error);
}

export const clauses = CONTRACT.length + 2 * CLASS_CONTRACT.length;
