/** Our own colours take no room. */
function columns(text: string): number {
  return text.replace(/\u001b\[\d+m/g, '').length;
}

/** Breaks a text at spaces into lines of at most `width` columns; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columns(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}

/** `text` cut to `most` characters, the middle left out: both the beginning and the end of a path tell something. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const tail = Math.floor((most - 1) / 3);
  return `${text.slice(0, most - 1 - tail)}…${text.slice(text.length - tail)}`;
}

/** `sha256:0f3a…` as people tell digests apart: by their first twelve digits. */
export function shortDigests(text: string): string {
  return text.replace(/\b(sha(?:256|512):[0-9a-f]{12})[0-9a-f]{52,}/g, '$1');
}

/** `3 layers`, `1 layer`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** `12,345`. Not by Intl, whose tables take longer to load than most reports to write. */
function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** `178 MiB`, `1.4 GiB`. */
export function bytes(n: number): string {
  let unit = 0;
  let value = n;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit++;
  }
  if (unit === 0) return count(n, 'byte');
  return `${value >= 10 ? grouped(Math.round(value)) : value.toFixed(1)} ${UNITS[unit]}`;
}
