/** Rows as Markdown. */

/** A table of text, its columns as wide as they must be. */
export function markdown(cells: readonly (readonly string[])[]): string {
  const rows = cells.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const columns = rows[0]?.map((_, i) => Math.max(3, ...rows.map((row) => row[i]!.length))) ?? [];
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(columns[i]!)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(columns.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** Three significant digits: `0.042`, `1.34`, `87.1`, `312`. */
export function seconds(value: number): string {
  return value >= 100
    ? value.toFixed(0)
    : value >= 10
      ? value.toFixed(1)
      : value >= 1
        ? value.toFixed(2)
        : value.toFixed(3);
}

export function ratio(value: number, to: number): string {
  return Number.isFinite(value / to) ? `${(value / to).toFixed(2)} ×` : '–';
}
