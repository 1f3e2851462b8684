/** SHA-256 of files by node:crypto in one thread: the yardstick for what a verified scan must do at least. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const buffer = Buffer.allocUnsafe(1 << 20);
for (const path of process.argv.slice(2)) {
  const hash = createHash('sha256');
  const file = openSync(path);
  for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
    hash.update(length === buffer.length ? buffer : buffer.subarray(0, length));
  }
  closeSync(file);
  console.log(hash.digest('hex'), path);
}
