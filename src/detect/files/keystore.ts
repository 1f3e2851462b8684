import { beginsKeystore } from '../keystore-frame.ts';
import type { FileFormat, NamedValue } from '../types.ts';

/** Bytes of a key that stand for it. */
const KEPT = 48;
/** PKCS #12's bags of keys, plain or shrouded; those of certificates have another number. https://www.rfc-editor.org/rfc/rfc7292 */
const PKCS12 = /\*\x86H\x86\xf7\r\x01\f\n\x01[\x01\x02]\xa0[\s\S]{3}0/;
/** JKS and JCEKS, their version, the number of entries, and the mark of a private key as the first of them. */
const JKS = /^(?:\xfe\xed\xfe\xed|\xce{4})\0\0\0[\x01\x02]\0\0[\s\S]{2}\0\0\0\x01\0/;

/** Keystores that hold a private key: most are opened by a password that everybody knows, or that lies beside them. */
export const keystore: FileFormat = {
  name: 'keystore',
  matches: (path) => /\.(?:p12|pfx|pkcs12|jks|jceks|ks|keystore|truststore)$/i.test(path),
  begins: beginsKeystore,
  values(text, path): NamedValue[] {
    const mark = PKCS12.exec(text) ?? JKS.exec(text);
    if (mark === null) return [];
    const offset = mark.index + mark[0].length;
    const value = Buffer.from(text.slice(offset, offset + KEPT), 'latin1').toString('base64');
    return [{ key: path.slice(path.lastIndexOf('/') + 1), value, offset, by: 'file:keystore', length: KEPT }];
  },
};
