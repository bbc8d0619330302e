import type { Roster, Sheet } from '#core/ports.ts';
import type { Rate } from '#core/discernment/figures.ts';
import type { Measure } from '#core/discernment/precision.ts';
import type { LessonReport } from '#core/session/report.ts';
import type { RoundReport } from '#core/session/report-rounds.ts';
import type { SeatReport } from '#core/session/seat-report.ts';
import { clock, day, list } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { bandOf, leaningOf } from './discerning.tsx';
import { suggestionWords } from './next-card.tsx';
import { activityWords } from './overview-card.tsx';
import { letter, optionWords, partWords, seatWords, truthWords } from './words.ts';

type Row = Sheet['rows'][number];

/** The report as tables: overview, questions, votes by question. `seats` only where the teacher asked for them, with names only if she has a roster. */
export function workbook(
  report: LessonReport,
  titles: ReadonlyMap<string, string>,
  seats: { readonly list: readonly SeatReport[]; readonly roster: Roster | null } | null,
): readonly Sheet[] {
  return [overview(report, titles), questions(report), votes(report), ...(seats ? seatSheets(report, seats.list, seats.roster) : [])];
}

function overview(report: LessonReport, titles: ReadonlyMap<string, string>): Sheet {
  const { change } = report;
  const rows: Row[] = [
    [t('report:sheet.what'), t('report:sheet.value'), t('report:sheet.low'), t('report:sheet.high'), t('report:sheet.of')],
    [t('report:sheet.class'), report.className],
    [t('report:sheet.pupils'), report.pupils],
    [t('report:sheet.day'), day(report.startedAt)],
    [t('report:sheet.time'), `${clock(report.startedAt)}–${clock(report.endedAt)}`],
    [t('report:sheet.ways'), list(report.ways.map((way) => t(`report:way.${way}`)))],
    ...report.activities.map((done): Row => [clock(done.startedAt), activityWords(done, titles)]),
    ...(['before', 'after', 'practice'] as const).flatMap((form) => roundRows(report[form], t(`report:part.${form}`))),
    ...(change ? [[t('report:sheet.change'), t(`report:change.${change.is}`)], measureRow(t('report:sheet.change-value'), change.dPrime)] : []),
    ...report.missedFlags.map(({ cue, missed }): Row => rateRow(t('report:sheet.flag', { cue: t(`cues:flag.${cue}`) }), missed)),
    ...report.missedProofs.map(({ cue, missed }): Row => rateRow(t('report:sheet.proof', { cue: t(`cues:proof.${cue}`) }), missed)),
    ...report.suggestions.map((suggestion, place): Row => [t('report:sheet.next', { number: place + 1 }), suggestionWords(suggestion, report)]),
    ...report.boosters.map(({ days, at }): Row => [t('report:sheet.booster', { days }), day(at)]),
  ];
  return { name: t('report:sheet.overview'), widths: [36, 60, 12, 12, 12], rows };
}

function roundRows(round: RoundReport, part: string): Row[] {
  if (round.type === 'not-asked') return [];
  if (round.type === 'too-few') return [[part, t('report:sheet.too-few')]];
  const { figures, dPrime, c, sure, unsure, unsettled } = round;
  const rates: readonly (readonly [string, Rate | null])[] = [
    ['hits', figures.hits],
    ['false-alarms', figures.falseAlarms],
    ['sure', sure],
    ['unsure', unsure],
    ['verified', figures.verified?.value === 0 ? null : figures.verified],
    ['unsettled', unsettled],
  ];
  return [
    ...rates.flatMap(([name, rate]) => (rate ? [rateRow(t(`report:sheet.rate.${name}`, { part }), rate)] : [])),
    ...(dPrime ? [measureRow(t('report:sheet.d-prime', { part }), dPrime), [t('report:sheet.means', { part }), t(`report:band.${bandOf(dPrime.value)}`)]] : []),
    ...(c ? [measureRow(t('report:sheet.c', { part }), c), [t('report:sheet.means', { part }), t(`report:leaning.${leaningOf(c.value)}`)]] : []),
    ...(round.isRough && dPrime ? [[part, t('report:rough')]] : []),
    ...(round.isEstimate ? [[part, t('report:estimated')]] : []),
  ];
}

function questions(report: LessonReport): Sheet {
  const heading = ['number', 'part', 'prompt', 'truth', 'type', 'votes', 'right-votes', 'right', 'estimate'].map((name) => t(`report:sheet.${name}`));
  const rows = report.questions.map((question, place): Row => {
    const { prompt, fraudType, votes: total, right, isEstimate } = question;
    const rightVotes = right ? Math.round(right.value * right.of) : t('report:sheet.too-few');
    const about = t(isEstimate ? 'report:sheet.yes' : 'report:sheet.no');
    return [place + 1, partWords(question), say(prompt), truthWords(question), t(`cues:type.${fraudType}`), total, rightVotes, rounded(right?.value), about];
  });
  return { name: t('report:sheet.questions'), widths: [8, 14, 60, 12, 18, 8, 12, 12, 12], rows: [heading, ...rows] };
}

function votes(report: LessonReport): Sheet {
  const heading = ['number', 'letter', 'option', 'is-right', 'votes', 'share', 'hands', 'devices'].map((name) => t(`report:sheet.${name}`));
  const rows = report.questions.flatMap(({ split }, place): Row[] =>
    split
      ? split.map((option, at): Row => {
          const isRight = t(option.isRight ? 'report:sheet.yes' : 'report:sheet.no');
          return [place + 1, letter(at), optionWords(option), isRight, option.votes, rounded(option.share), option.byHands, option.byDevices];
        })
      : [[place + 1, null, t('report:sheet.too-few')]],
  );
  return { name: t('report:sheet.split'), widths: [8, 8, 40, 10, 8, 10, 10, 10], rows: [heading, ...rows] };
}

/** A sheet stays far below what excel-file.ts can write: a class of a thousand takes several. */
const MOST_CELLS = 2500;

function seatSheets({ questions: asked }: LessonReport, seats: readonly SeatReport[], roster: Roster | null): Sheet[] {
  const heading: Row = [
    t('report:sheet.seat'),
    ...(roster ? [t('report:sheet.name')] : []),
    ...asked.map((_, place) => place + 1),
    t('report:sheet.right-count'),
  ];
  const lines = seats.map(({ seat, answers }): Row => [
    seatWords(seat),
    ...(roster ? [roster[seat] ?? null] : []),
    ...answers.map((answer) => t(`report:answer.${answer}`)),
    answers.filter((answer) => answer === 'right').length,
  ]);
  const length = Math.max(1, Math.floor(MOST_CELLS / heading.length));
  const parts = Array.from({ length: Math.max(1, Math.ceil(lines.length / length)) }, (_, place) => lines.slice(place * length, (place + 1) * length));
  return parts.map((part, place) => ({
    name: parts.length === 1 ? t('report:sheet.seats') : t('report:sheet.seats-part', { number: place + 1 }),
    widths: [10, ...(roster ? [14] : []), ...asked.map(() => 8), 10],
    rows: [heading, ...part],
  }));
}

function rateRow(name: string, { value, low, high, of }: Rate): Row {
  return [name, rounded(value), rounded(low), rounded(high), of];
}

function measureRow(name: string, { value, low, high }: Measure): Row {
  return [name, rounded(value), rounded(low), rounded(high)];
}

/** Three decimals: more would only look exact. */
function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 1000) / 1000;
}
