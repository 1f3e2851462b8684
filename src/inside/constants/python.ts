/** Compiled Python modules: what the program assigns, passes by name, or has in dictionaries. */
import { derived } from './derived.ts';
import { type CodeLayout, isCode, type PythonCode, PythonText, type PythonValue, Unmarshal } from './marshal.ts';
import { isNameLength, isValueLength, type NamedConstant, sourceOf } from './named-constant.ts';

/** What the instructions that matter do. */
const KINDS = {
  loadConst: 1,
  extendedArg: 2,
  /** Assigns what was loaded last to the name of its argument. */
  storeName: 3,
  storeFast: 4,
  /** Takes the object from the stack before the value. */
  storeAttr: 5,
  buildMap: 6,
  /** The tuple of names was loaded last, behind the values. */
  namesLast: 7,
  /** The names are the constant of the argument. */
  kwNames: 8,
  /** Puts something unknown on the stack. */
  load: 9,
  /** Room for what the interpreter notes down. */
  cache: 10,
} as const;

/** Their numbers, which change with the version. https://docs.python.org/3/library/dis.html */
function instructions(numbers: Readonly<Record<Exclude<keyof typeof KINDS, 'cache'>, readonly number[]>>): Uint8Array {
  const kinds = new Uint8Array(256);
  for (const [kind, codes] of Object.entries(numbers))
    for (const code of codes) kinds[code] = KINDS[kind as keyof typeof KINDS];
  kinds[0] = KINDS.cache;
  return kinds;
}

interface Version {
  readonly headerBytes: number;
  readonly layout: CodeLayout;
  /** Kinds of instructions by their numbers. */
  readonly instructions: Uint8Array;
}

const UP_TO_312 = instructions({
  loadConst: [100],
  extendedArg: [144],
  storeName: [90, 97],
  storeFast: [125],
  storeAttr: [95],
  buildMap: [105],
  namesLast: [156, 141],
  kwNames: [172],
  load: [101, 116, 124],
});
const OF_313 = instructions({
  loadConst: [83],
  extendedArg: [71],
  storeName: [114, 113],
  storeFast: [110],
  storeAttr: [108],
  buildMap: [48],
  namesLast: [46, 57],
  kwNames: [],
  load: [92, 91, 85],
});
const OF_314 = instructions({
  loadConst: [82],
  extendedArg: [69],
  storeName: [116, 115],
  storeFast: [112],
  storeAttr: [110],
  buildMap: [47],
  namesLast: [55],
  kwNames: [],
  load: [93, 92, 84, 86, 94],
});

/** By the first magic number of each range. https://github.com/python/cpython/blob/main/Include/internal/pycore_magic_number.h */
const VERSIONS: readonly (readonly [from: number, version: Version | undefined])[] = [
  [3650, undefined],
  [3600, { headerBytes: 16, layout: { numbers: 5, isJoined: true }, instructions: OF_314 }],
  [3550, { headerBytes: 16, layout: { numbers: 5, isJoined: true }, instructions: OF_313 }],
  [3450, { headerBytes: 16, layout: { numbers: 5, isJoined: true }, instructions: UP_TO_312 }],
  [3411, { headerBytes: 16, layout: { numbers: 6, isJoined: false }, instructions: UP_TO_312 }],
  [3390, { headerBytes: 16, layout: { numbers: 5, isJoined: false }, instructions: UP_TO_312 }],
  [3360, { headerBytes: 12, layout: { numbers: 5, isJoined: false }, instructions: UP_TO_312 }],
];

/** A `.pyc` of Python 3.6 to 3.14. */
export const pythonModule = derived((bytes, path) => {
  const magic = bytes.readUInt16LE(0);
  const version = VERSIONS.find(([from]) => magic >= from)?.[1];
  if (version === undefined) return [];
  const module = /([^/!]+?)(?:\.(?:cpython|pypy)[\w.-]*)?\.pyc$/.exec(path)?.[1] ?? 'module';
  return [{ name: `${module}.py`, text: sourceOf(constantsOf(bytes, version)) }];
});

/** True for the first bytes of a compiled module: a magic number that ends like a line of Windows. */
export function isPythonModule(first: Uint8Array, path: string): boolean {
  return first.length >= 16 && first[2] === 0x0d && first[3] === 0x0a && path.endsWith('.pyc');
}

function constantsOf(bytes: Buffer, { headerBytes, layout, instructions: kinds }: Version): NamedConstant[] {
  const out: NamedConstant[] = [];
  const root = new Unmarshal(bytes, headerBytes, layout).read();
  const waiting = isCode(root) ? [root] : [];
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    if (code.constants.some((value) => value instanceof PythonText)) namedIn(code, kinds, out);
    waiting.push(...code.constants.filter(isCode));
  }
  return out;
}

/** Goes through the instructions, two bytes each, with what the last of them loaded. */
function namedIn(
  { code, constants, names: variables, locals }: PythonCode,
  kinds: Uint8Array,
  out: NamedConstant[],
): void {
  let stack: PythonValue[] = [];
  let more = 0;
  const put = (name: PythonValue, value: PythonValue) => {
    if (!(name instanceof PythonText && value instanceof PythonText)) return;
    if (isNameLength(name.length) && isValueLength(value.length)) out.push({ name: `${name}`, value: `${value}` });
  };
  for (let at = 0; at + 1 < code.length; at += 2) {
    const argument = code[at + 1]! + more * 256;
    more = 0;
    switch (kinds[code[at]!]) {
      case KINDS.cache:
        break;
      case KINDS.extendedArg:
        more = argument;
        break;
      case KINDS.loadConst:
        stack.push(constants[argument]);
        break;
      case KINDS.load:
        stack.push(undefined);
        break;
      case KINDS.storeName:
        put(variables[argument], stack.pop());
        break;
      case KINDS.storeFast:
        put(locals[argument], stack.pop());
        break;
      case KINDS.storeAttr:
        put(variables[argument], stack.splice(-2)[0]);
        break;
      case KINDS.buildMap:
        for (let i = Math.max(0, stack.length - argument * 2); i < stack.length; i += 2) put(stack[i], stack[i + 1]);
        stack = [undefined];
        break;
      case KINDS.namesLast:
        putAll(stack.pop());
        break;
      case KINDS.kwNames:
        putAll(constants[argument]);
        break;
      default:
        if (stack.length > 0) stack = [];
    }
  }

  function putAll(keys: PythonValue): void {
    const names = Array.isArray(keys) ? keys : [];
    for (const [i, name] of names.entries()) put(name, stack[stack.length - names.length + i]);
    stack = [undefined];
  }
}
