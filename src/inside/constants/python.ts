/** Compiled Python modules: what the program assigns, passes by name, or has in dictionaries. */
import { derived } from './derived.ts';
import { type CodeLayout, isCode, type PythonCode, type PythonValue, Unmarshal } from './marshal.ts';
import { type NamedConstant, sourceOf } from './named-constant.ts';

/** Numbers of the instructions that matter. https://docs.python.org/3/library/dis.html */
interface Instructions {
  readonly loadConst: number;
  readonly extendedArg: number;
  /** Assign what was loaded last to the name of their argument. */
  readonly storeName: readonly number[];
  readonly storeFast: number;
  /** Takes the object from the stack before the value. */
  readonly storeAttr: number;
  readonly buildMap: number;
  /** The tuple of names was loaded last, behind the values. */
  readonly namesLast: readonly number[];
  /** The names are the constant of the argument. */
  readonly kwNames: number;
  /** Put something unknown on the stack. */
  readonly loads: readonly number[];
}

interface Version {
  readonly headerBytes: number;
  readonly layout: CodeLayout;
  readonly instructions: Instructions;
}

const NONE = -1;

const UP_TO_312: Instructions = {
  loadConst: 100,
  extendedArg: 144,
  storeName: [90, 97],
  storeAttr: 95,
  storeFast: 125,
  buildMap: 105,
  namesLast: [156, 141],
  kwNames: 172,
  loads: [101, 116, 124],
};
const OF_313: Instructions = {
  loadConst: 83,
  extendedArg: 71,
  storeName: [114, 113],
  storeAttr: 108,
  storeFast: 110,
  buildMap: 48,
  namesLast: [46, 57],
  kwNames: NONE,
  loads: [92, 91, 85],
};
const OF_314: Instructions = {
  loadConst: 82,
  extendedArg: 69,
  storeName: [116, 115],
  storeAttr: 110,
  storeFast: 112,
  buildMap: 47,
  namesLast: [55],
  kwNames: NONE,
  loads: [93, 92, 84, 86, 94],
};

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

function constantsOf(bytes: Buffer, { headerBytes, layout, instructions }: Version): NamedConstant[] {
  const out: NamedConstant[] = [];
  const root = new Unmarshal(bytes, headerBytes, layout).read();
  const waiting = isCode(root) ? [root] : [];
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    if (code.constants.some((value) => typeof value === 'string')) namedIn(code, instructions, out);
    waiting.push(...code.constants.filter(isCode));
  }
  return out;
}

/** Goes through the instructions, two bytes each, with what the last of them loaded. */
function namedIn(
  { code, constants, names: variables, locals }: PythonCode,
  of: Instructions,
  out: NamedConstant[],
): void {
  let stack: PythonValue[] = [];
  let more = 0;
  const put = (name: PythonValue, value: PythonValue) => {
    if (typeof name === 'string' && typeof value === 'string') out.push({ name, value });
  };
  for (let at = 0; at + 1 < code.length; at += 2) {
    const op = code[at]!;
    const argument = code[at + 1]! + more * 256;
    more = op === of.extendedArg ? argument : 0;
    // Room for what the interpreter notes down.
    if (op === of.extendedArg || op === 0) continue;
    if (op === of.loadConst) stack.push(constants[argument]);
    else if (of.loads.includes(op)) stack.push(undefined);
    else if (of.storeName.includes(op)) put(variables[argument], stack.pop());
    else if (op === of.storeAttr) put(variables[argument], stack.splice(-2)[0]);
    else if (op === of.storeFast) put(locals[argument], stack.pop());
    else if (op === of.buildMap) {
      for (let i = stack.length - argument * 2; i < stack.length; i += 2) put(stack[i], stack[i + 1]);
      stack = [undefined];
    } else if (op === of.kwNames || of.namesLast.includes(op)) {
      const keys = op === of.kwNames ? constants[argument] : stack.pop();
      const names = Array.isArray(keys) ? keys : [];
      for (const [i, name] of names.entries()) put(name, stack[stack.length - names.length + i]);
      stack = [undefined];
    } else stack = [];
  }
}
