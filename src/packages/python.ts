import { cleanPath } from '../stream/tar.ts';
import type { OwnedFile, PackageDatabase } from './database.ts';

const RECORD = /^(.*?)([^/]+)\.dist-info\/RECORD$/;

/** Python's: `path,sha256=…,size` a line in each package's folder. https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file */
export const python: PackageDatabase = {
  name: 'pip',
  matches: (path) => path.endsWith('.dist-info/RECORD'),
  *read(texts) {
    for (const [path, text] of texts) {
      const match = RECORD.exec(path);
      if (match !== null) yield* filesOf(text, match[1]!, match[2]!.replace('-', ' '));
    }
  },
};

function* filesOf(text: string, folder: string, owner: string): Generator<OwnedFile> {
  for (const line of text.split(/\r?\n/)) {
    const match = /^"?(.+?)"?,sha256=([A-Za-z0-9_-]{43})=?,\d*$/.exec(line);
    if (match === null) continue;
    const digest = Buffer.from(match[2]!, 'base64url').toString('hex');
    // Scripts are recorded as `../../../bin/x`.
    yield { path: cleanPath(folder + match[1]!), hash: 'sha256', digest, owner };
  }
}
