import type { Services } from '#core/ports.ts';
import { readProgrammeFile } from '#core/session/programme-file.schema.ts';
import { givenSteps, type OwnProgramme } from '#core/session/own-programme.ts';
import { say } from '#i18n/say.ts';
import { language, t } from '#i18n/texts.ts';
import { missingOf, readMaterial } from './material.ts';

/** What came of opening a programme's file. */
export type OpenedFile =
  | {
      readonly type: 'opened';
      readonly id: string;
      readonly title: string;
      /** Parts that can't be shown here: not understood, or not in the packs. */
      readonly marked: number;
      /** Parts at its end that are more than a programme can hold. */
      readonly leftOut: number;
      readonly isNewer: boolean;
      /** False when this browser won't keep it. */
      readonly isKept: boolean;
    }
  | { readonly type: 'refused'; readonly why: 'too-large' | 'not-json' | 'wrong-app' | 'not-read' };

/**
 * Lets the officer pick a file and keeps its programme as a new one of her own; its station only where she has written
 * nothing of hers. Null when nothing was picked.
 */
export async function openProgrammeFile({ files, programmes, shelf, newId, clock }: Services): Promise<OpenedFile | null> {
  const text = await files.open();
  if (text === null) return null;
  const read = text.ok ? readProgrammeFile(text.value) : text;
  if (!read.ok) return { type: 'refused', why: reasonOf(read.problems[0]?.code) };
  const [store, materials] = await Promise.all([programmes(), readMaterial(shelf)]);
  const { programme: found, leftOut, station, isNewer } = read.value;
  const material = materials.find(({ packId }) => packId === found.packId) ?? materials[0];
  const title = say(found.title) ? found.title : { [language.value]: t('demo:untitled') };
  const programme: OwnProgramme = { ...found, title, packId: material?.packId ?? found.packId, id: newId(), editedAt: clock.now() };
  const isKept = store.write(programme);
  const hers = store.station();
  if (station && hers.name === '' && hers.cases.length === 0) store.writeStation(station);
  const known = givenSteps(programme);
  const missing = await missingOf(shelf, known, material);
  const marked = programme.steps.length - missing.filter((isMissing) => !isMissing).length;
  return { type: 'opened', id: programme.id, title: say(title), marked, leftOut, isNewer, isKept };
}

function reasonOf(code: string | undefined): Extract<OpenedFile, { type: 'refused' }>['why'] {
  return code === 'too-large' || code === 'not-json' || code === 'wrong-app' ? code : 'not-read';
}
