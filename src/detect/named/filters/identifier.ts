import type { Candidate, Filter } from '../candidate.ts';
import { isWordlike } from '../looks.ts';

const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const CAMEL = /^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/;
const SNAKE = /^[a-z]+(?:[_-][a-z]+)+$/;
/** A property's name, of three parts and more: `jakarta.persistence.jdbc.password`. */
const PROPERTY = /^[A-Za-z][A-Za-z_-]*(?:\.[A-Za-z_][A-Za-z_-]*){2,}$/;
const DOTTED = /^[A-Za-z_][\w-]*(?:[.:/][A-Za-z_][\w-]*)+$/;

/** The name of something in a program: a constant, a variable, a property, a class. */
export const identifier: Filter = {
  name: 'identifier',
  says: 'is the name of something in a program',
  weak: true,
  test: isIdentifier,
};

function isIdentifier({ value, class: key, quote, by }: Candidate): boolean {
  if (by === 'url' || by === 'command' || by === 'hash' || !isWordlike(value)) return false;
  if (CONSTANT.test(value) || PROPERTY.test(value)) return true;
  if (key?.sort === 'password' && key.strength === 'strong')
    return quote === '' && DOTTED.test(value) && !/\d/.test(value);
  if (/\d{2}/.test(value)) return false;
  return CAMEL.test(value) || SNAKE.test(value) || DOTTED.test(value);
}
