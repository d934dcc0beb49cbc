import { stringify } from 'csv-stringify/browser/esm/sync';
import { showControls } from '../html/controls.ts';

/**
 * A table as a spreadsheet opens it: with the mark by which Excel knows UTF-8, and no cell that it would take for a formula.
 * Nothing where there are no rows.
 */
export function sheet(separator: string, heads: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string | undefined {
  if (rows.length === 0) return undefined;
  const cells = rows.map((row) => row.map((cell = '') => showControls(cell)));
  return stringify([heads, ...cells], { bom: true, delimiter: separator, escape_formulas: true, record_delimiter: 'windows' });
}
