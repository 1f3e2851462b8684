/** A name cut into its words, lower case: `spring.dbPassword_2` → `spring db password 2`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d+)(?=$|[^A-Za-z\d])/g, '$1 $2')
    .split(/[^A-Za-z0-9\x80-\xff]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Letters and digits alone, lower case: names that differ only in how they are written are equal. */
export function squeeze(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
}
