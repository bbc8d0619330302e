import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '#core/ports.ts';
import { cellsOf, unzipped } from '#testing/unzipped.ts';
import { excelFile } from './excel-file.ts';

const aSheet = (rows: Sheet['rows'], name = '概览'): Sheet => ({ name, widths: [10, 20], rows });
const open = async (...sheets: Sheet[]) => unzipped(new Uint8Array(await (await excelFile('a.xlsx', sheets)).arrayBuffer()));

describe('a file of tables', () => {
  it('has the name and the type of a spreadsheet', async () => {
    const file = await excelFile('课堂报告.xlsx', [aSheet([['甲']])]);
    expect([file.name, file.type]).toEqual(['课堂报告.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
  });

  it('gives back every text and number where it was put', async () => {
    const files = await open(
      aSheet([
        ['甲', '乙'],
        ['三（2）班', 40],
        [null, 0.5],
      ]),
      aSheet([['二']], '题目'),
    );
    expect(cellsOf(files, 1)).toEqual({ A1: '甲', B1: '乙', A2: '三（2）班', B2: 40, B3: 0.5 });
    expect(cellsOf(files, 2)).toEqual({ A1: '二' });
    expect(files.get('xl/workbook.xml')).toMatch(/name="概览".*name="题目"/);
  });

  it('holds no formula, whatever the text begins with, and marks each text as text', async () => {
    const risky = ['=1+1', '=HYPERLINK("http://a.example","x")', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '|cmd'];
    const files = await open(aSheet(risky.map((text) => [text])));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet.match(/t="s"/g)).toHaveLength(risky.length);
    expect(Object.values(cellsOf(files, 1)).slice(0, 5)).toEqual(risky.slice(0, 5));
    const styles = files.get('xl/styles.xml') ?? '';
    const asText = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1] ?? '';
    const used = [...sheet.matchAll(/<c r="\w+" s="(\d+)" t="s"/g)].map(([, style]) => Number(style));
    const formats = [...(/<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1] ?? '').matchAll(/<xf ([^>]*?)\/?>/g)].map(([, xf]) => xf);
    expect(used).toHaveLength(risky.length);
    for (const style of used) expect(formats[style]).toContain(`numFmtId="${asText}"`);
  });

  it('stays well-formed whatever the text is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
        const files = await open(aSheet([[`x${text}`]]));
        const strings = files.get('xl/sharedStrings.xml') ?? '';
        expect(strings.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|apos;|#)/);
        expect(files.get('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
