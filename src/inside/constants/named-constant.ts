/** Constants of compiled programs with the names that they are given, told as lines of source that a person could have written. */

export interface NamedConstant {
  readonly name: string;
  readonly value: string;
}

const LONGEST_NAME = 80;
const LONGEST_VALUE = 1024;

/** Whether a name or value of that many bytes can matter. */
export const isNameLength = (bytes: number): boolean => bytes >= 2 && bytes <= LONGEST_NAME;
export const isValueLength = (bytes: number): boolean => bytes >= 3 && bytes <= LONGEST_VALUE;

const NAME = /^[A-Za-z_$][\w.$-]+$/;

/** One line each; empty when there is none. Texts of several lines tell their own names, where they stand. */
export function sourceOf(constants: Iterable<NamedConstant>): string {
  let text = '';
  for (const { name, value } of constants) {
    if (!isNameLength(name.length) || !isValueLength(value.length) || !NAME.test(name) || /[\x00-\x1f]/.test(value))
      continue;
    text += `${name} = ${JSON.stringify(value)}\n`;
  }
  return text;
}
