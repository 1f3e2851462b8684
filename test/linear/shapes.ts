/** Images that have more and more of one thing. Everything in them is made up. */
import {
  directory,
  type Entry,
  file,
  type ImageSpec,
  type Step,
  steps,
  whiteout,
} from '../../samples/make-image/index.ts';
import { zipOf } from '../support/zip.ts';

/** An image with `n` of what it is named after. */
export type Shape = (n: number) => ImageSpec;

/** A password that is nobody's, another one for each number. */
export function password(i: number): string {
  return `Harbor-${(i * 7919 + 104729).toString(36)}-velvet${i}`;
}

const setting = (i: number) => `DB_PASSWORD=${password(i)}\n`;
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

function oneLayer(entries: readonly Entry[]): ImageSpec {
  return steps([{ created_by: 'COPY . /srv # buildkit', layer: entries }]);
}

export const shapes: Readonly<Record<string, Shape>> = {
  'findings in files': (n) => oneLayer(upTo(n).map((i) => file(`srv/app${i}/.env`, setting(i)))),
  'findings in one file': (n) =>
    oneLayer([
      file(
        'srv/.env',
        upTo(n)
          .map((i) => `DB${i}_${setting(i)}`)
          .join(''),
      ),
    ]),
  'places of one finding': (n) => oneLayer(upTo(n).map((i) => file(`srv/app${i}/.env`, setting(0)))),
  'files without findings': (n) =>
    oneLayer(upTo(n).flatMap((i) => [directory(`srv/lib${i}`), file(`srv/lib${i}/a.txt`, `nothing of note ${i}\n`)])),
  'layers with findings that the next one deletes': (n) =>
    steps(
      upTo(n).map((i): Step => {
        const gone = i === 0 ? [] : [whiteout(`srv/app${i - 1}/.env`)];
        return {
          created_by: `RUN /bin/sh -c step ${i} # buildkit`,
          layer: [...gone, file(`srv/app${i}/.env`, setting(i))],
        };
      }),
    ),
  'characters of a line': (n) => oneLayer([file('srv/data.json', `{ ${'"key": "value", '.repeat(n * 20)} }`)]),
  'assignments on a line': (n) =>
    oneLayer([
      file(
        'srv/data.js',
        upTo(n)
          .map((i) => `password="${password(i)}";`)
          .join(''),
      ),
    ]),
  'history entries': (n) => ({
    ...steps(upTo(n).map((i) => ({ created_by: `RUN /bin/sh -c echo step ${i} > /dev/null # buildkit` }))),
  }),
  'history entries with findings': (n) => ({
    ...steps(upTo(n).map((i) => ({ created_by: `ENV DB_PASSWORD${i}=${password(i)}` }))),
    config: { Env: upTo(n).map((i) => `DB_PASSWORD${i}=${password(i)}`) },
  }),
  labels: (n) => ({
    ...steps([{ created_by: 'LABEL many' }]),
    config: { Labels: Object.fromEntries(upTo(n).map((i) => [`label${i}`, `value ${i}`])) },
  }),
  'members of an archive': (n) =>
    oneLayer([
      file('srv/app.jar', zipOf(upTo(n).map((i) => ({ name: `a${i}.properties`, body: `password=${password(i)}` })))),
    ]),
};
