/** One of several processes that write the same entries: tells how many of its reads gave something whole. */
import { CacheStore } from '../../src/cache/index.ts';

const store = new CacheStore(process.argv[2]!);
let [read, broken] = [0, 0];
for (let i = 0; i < 300; i++) {
  const letter = String.fromCharCode(97 + (i % 26));
  store.write('layer', Buffer.from(letter.repeat(10_000 + i)), `entry ${i % 3}`);
  const text = store.read('layer', `entry ${i % 3}`)?.toString();
  if (text === undefined || text !== text[0]!.repeat(text.length)) broken++;
  else read++;
}
console.log(`${read} read, ${broken} broken`);
