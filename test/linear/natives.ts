/** Counts what built-in functions do that go through a whole list: a loop inside of them is a loop all the same. */

let steps = 0;

export function nativeSteps(): number {
  return steps;
}

const ARRAY = [
  'includes',
  'indexOf',
  'lastIndexOf',
  'find',
  'findIndex',
  'findLast',
  'some',
  'every',
  'filter',
  'map',
  'slice',
];
const MORE = [
  'flatMap',
  'flat',
  'concat',
  'splice',
  'shift',
  'unshift',
  'join',
  'reverse',
  'sort',
  'reduce',
  'forEach',
  'entries',
];
const STRING = [
  'indexOf',
  'lastIndexOf',
  'includes',
  'split',
  'replace',
  'replaceAll',
  'toLowerCase',
  'toUpperCase',
  'matchAll',
];

/** From now on, a call counts as many steps as its list or text is long, however early it may have ended. */
export function watchNatives(): void {
  for (const name of [...ARRAY, ...MORE]) watch(Array.prototype, name);
  watch(Array.prototype, Symbol.iterator);
  for (const name of STRING) watch(String.prototype, name);
}

function watch(prototype: object, name: string | symbol): void {
  const original: unknown = Reflect.get(prototype, name);
  if (typeof original !== 'function') return;
  const counting = function (this: { readonly length: number }, ...args: unknown[]): unknown {
    steps += this.length;
    return Reflect.apply(original, this, args);
  };
  Object.defineProperty(prototype, name, { value: counting, configurable: true, writable: true });
}
