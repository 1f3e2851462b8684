/** Decompresses gzip files by node:zlib with chunks of 1 MiB, and counts the bytes. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const CHUNK = 1 << 20;
for (const path of process.argv.slice(2)) {
  let bytes = 0;
  const chunks = createReadStream(path, { highWaterMark: CHUNK }).pipe(createGunzip({ chunkSize: CHUNK }));
  for await (const chunk of chunks) bytes += chunk.length;
  console.log(bytes, path);
}
