/** The last step of the build: writes down which program it made. */
import { writeFileSync } from 'node:fs';
import { DIGEST_FILE, digestOfCode } from './program.ts';

writeFileSync(DIGEST_FILE, `${digestOfCode()}\n`);
