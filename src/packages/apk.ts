import type { OwnedFile, PackageDatabase } from './database.ts';

/** Alpine's: one file of stanzas. https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2 */
export const apk: PackageDatabase = {
  name: 'apk',
  matches: (path) => path === 'lib/apk/db/installed' || path === 'usr/lib/apk/db/installed',
  *read(texts) {
    for (const text of texts.values()) for (const stanza of text.split('\n\n')) yield* filesOf(stanza);
  },
};

/** `P:` name, `V:` version, `F:` folder, `R:` file in it, `Z:` `Q1` and the base64 of its SHA-1. */
function* filesOf(stanza: string): Generator<OwnedFile> {
  let owner = '';
  let folder = '';
  let file = '';
  for (const line of stanza.split('\n')) {
    const value = line.slice(2);
    if (line.startsWith('P:')) owner = value;
    else if (line.startsWith('V:')) owner = `${owner} ${value}`;
    else if (line.startsWith('F:')) folder = value;
    else if (line.startsWith('R:')) file = value;
    else if (line.startsWith('Z:Q1')) {
      const path = folder === '' ? file : `${folder}/${file}`;
      yield { path, hash: 'sha1', digest: Buffer.from(value.slice(2), 'base64').toString('hex'), owner };
    }
  }
}
