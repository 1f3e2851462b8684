/**
 * How common short pieces of text are in the files of images: tells which part of a keyword is worth looking for.
 * Measured over a Debian layer with Python, Java, Go and Node packages by `test/bench/frequencies.ts`.
 */

/** Characters are told apart by their low five bits: letters in any case alike, the others beside one of them. */
export const CLASSES = 32;

/** Bits of surprise at each class (1 to 31) by itself: `A` is none, each letter further half a bit. */
const ALONE = 'IKJJIKLIILLJKJJJMKKJLMMLMMMMMNI';

/** The same after each class (rows 1 to 31). */
const AFTER = [
  'IJJJLLKIKMLIKIKKMIJILKMLLNLMMML',
  'HIJJJKLIJKLILIKKLKKLKMMKLMMMMML',
  'HKJJJKLHKMKJKMHLMKKJLMNKMMNMMNL',
  'IKLHHKLHIMLKLKJIMLLLLMNJMNNNNNJ',
  'JKJJKKMKKMNJKHKKLHIIMLNKNLMOMOL',
  'HJJIJILIIMMKLKHJMKLLKMMMMNNMNNL',
  'IKKJHLKHJMMJLIHLMKKLLNNMMMLMMMK',
  'HLILIMLHFMGLIMKLMMMMNNNMMNMNNNM',
  'KKJJKKKLIKLIKGIKNLJINLNMMMMMNNL',
  'HKJJJKMKGILLKJKJMKJKMMNNNNMLMNL',
  'IKKIILKJKLLIKLLKMLKIJMMLMNLJJMK',
  'HLKIHMMKGJJHKMIKNMLLLNONMONOOPM',
  'HKKIGLMKJMMKIMIILMKKJMNMMNNMLNL',
  'ILJIILIJKKNLLJIIMLIHLMOKONOOOPM',
  'KKJIKKLKKLNJJHIJMHJJKKLNPOPPPOI',
  'HKLLILNHKMLJMLJGLJLJLMMJLNMLMMK',
  'IJKKKLMIJLMKLKLJJIKKJJLKLMMLMMJ',
  'HLKKGLKKHLMKLJIKLKJJJMMNLNNONOL',
  'ILJLHLMIILMLMKJKMKIGKNMNJMNOOOL',
  'HLLIHMNHHLOLLLILMIJKKMNNKNNONOK',
  'JJKKJKLJJMMJKHMIKIIILLMLMMNNNNL',
  'FKKKHLMIJLNKLLKKLLLILLLLMMNMNMJ',
  'HKKKJKLIILMKLKKJLJKKLLKKLMMMMMJ',
  'IJJKKKMHJLMKLLKHJLLJLLMKLKMNMMJ',
  'IKJIKKLJKLMKKKKHKLJJMMLLLLNMMMJ',
  'HIKJIKLJKKMKLJKILLLLLMMMMKLMLMJ',
  'IKKLLKLJIIMKLLLJLMLLMMMMMMLMJLF',
  'HKKGKLMJLLMLMLMKMMLLJMNHNNMKMMH',
  'HJJKKLLJJJMKMLKILLKLLMMLMMLMJKG',
  'HJKKKKLHKKMKMMLJLLMMMMMLMLKKKKF',
  'KMLJLLNHKONLMNKLMNLLNNONOMOONND',
];

/** Bits of surprise at a run of classes, none of them 0; the more, the rarer. */
export function surprise(classes: readonly number[]): number {
  let sum = bits(ALONE, classes[0]!);
  for (let i = 1; i < classes.length; i++) sum += bits(AFTER[classes[i - 1]! - 1]!, classes[i]!);
  return sum;
}

function bits(row: string, symbol: number): number {
  return (row.charCodeAt(symbol - 1) - 65) / 2;
}
