/** Constants of compiled programs with the names that they are given, told as lines of source that a person could have written. */

export interface NamedConstant {
  readonly name: string;
  readonly value: string;
}

const LONGEST_VALUE = 1024;
const NAME = /^[A-Za-z_$][\w.$-]{1,80}$/;

/** One line each; empty when there is none. Texts of several lines tell their own names, where they stand. */
export function sourceOf(constants: Iterable<NamedConstant>): string {
  let text = '';
  for (const { name, value } of constants) {
    if (value.length < 3 || value.length > LONGEST_VALUE || !NAME.test(name) || /[\x00-\x1f]/.test(value)) continue;
    text += `${name} = ${JSON.stringify(value)}\n`;
  }
  return text;
}
