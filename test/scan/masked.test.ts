/** No report shows a value, in whatever form the image holds it. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { reporters } from '../../src/report/index.ts';
import { buildleaks } from '../support/buildleaks.ts';
import { file, makeImage, steps, writeArchive } from '../support/image.ts';
import { runFolder } from '../support/run-folder.ts';

const VALUE = 'Tide&velvet-42!';
const basic = Buffer.from(`app:${VALUE}`).toString('base64');
const FORMS = {
  raw: VALUE,
  base64: Buffer.from(VALUE).toString('base64').replace(/=+$/, ''),
  basic: basic.replace(/=+$/, ''),
  hex: Buffer.from(VALUE).toString('hex'),
  percent: encodeURIComponent(VALUE),
  json: VALUE.replace('&', '\\u0026'),
};

/** A zip that ends within its first member. */
const cutOff = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 1, 0, 8, 0]), Buffer.alloc(90, 7)]);

let image: string;
beforeAll(async () => {
  image = join(mkdtempSync(join(runFolder(), 'masked-')), 'image.tar');
  const runs = [
    `echo ${FORMS.base64}= | base64 -d > /app/password`,
    `echo ${FORMS.hex} | xxd -r -p`,
    `curl https://app:${FORMS.percent}@api.test/`,
    `curl -H 'Authorization: Basic ${basic}' https://api.test/`,
    `echo '{"password":"${FORMS.json}"}' > /app/config.json`,
  ];
  const made = await makeImage({
    ...steps([
      { created_by: `ARG DB_PASSWORD=${VALUE}` },
      {
        created_by: 'COPY . /srv # buildkit',
        layer: [file(`srv/${VALUE}/broken.zip`, cutOff), file(`srv/${VALUE}/.env`, 'A=1')],
      },
      ...runs.map((run, i) => ({ created_by: `RUN /bin/sh -c ${run} # buildkit`, layer: [file(`app/${i}`, run)] })),
    ]),
    config: { Env: [`DB_PASSWORD=${VALUE}`], Labels: { token: FORMS.base64 } },
    tags: ['driftwood:1'],
  });
  await writeArchive(made, image);
});

test.each(Object.keys(reporters))('the report as %s', (format) => {
  const { stdout, stderr } = buildleaks(['scan', image, '--format', format, '--no-cache', '--explain']);
  expect(stdout).toContain('srv/*****/broken.zip');
  for (const [name, text] of Object.entries(FORMS)) {
    for (const out of [stdout, stderr]) expect([name, out.indexOf(text)]).toEqual([name, -1]);
  }
});
