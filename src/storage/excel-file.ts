import writeExcelFile from 'write-excel-file/universal';
import type { Sheet } from '#core/ports.ts';

// The door to write-excel-file. Loaded when a table is first asked for.

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Tables as a file that spreadsheet programs open. Text goes in as text, in cells that are marked as text (`@`), so that
 * `=…`, `+…` and their like stay what they are, even when somebody clicks into the cell and out again. No apostrophe is
 * put before it: in this format it would show.
 * Sheets have to stay under 160 KB each: from there on the package compresses in a worker made of a blob, which the
 * content security policy forbids.
 */
export async function excelFile(name: string, sheets: readonly Sheet[]): Promise<File> {
  const blob = await writeExcelFile(
    sheets.map(({ name: sheet, widths, rows }) => ({
      sheet,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, place) => row.map((cell) => cellOf(cell, place === 0))),
    })),
  ).toBlob();
  return new File([blob], name, { type: TYPE });
}

function cellOf(cell: string | number | null, isHeading: boolean) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: cell, type: String, format: '@', wrap: true, alignVertical: 'top' as const, ...(isHeading ? { fontWeight: 'bold' as const } : {}) };
}
