/** What is inside of files, from an image to the report of the command line. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { placesOf, scanJson } from '../support/buildleaks.ts';
import { debOf } from '../support/deb.ts';
import { describeWith, lookFor } from '../support/describe-with.ts';
import { GitRepository } from '../support/git.ts';
import { runFolder } from '../support/run-folder.ts';
import { type Member, tarOf } from '../support/tar.ts';
import { zipOf } from '../support/zip.ts';

const VALUE = 'qu1etHarbor-';
const folder = mkdtempSync(join(runFolder(), 'shown-'));

async function imageOf(files: readonly Member[]): Promise<string> {
  const layer = await tarOf(files);
  const diffId = `sha256:${createHash('sha256').update(layer).digest('hex')}`;
  const config = JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    config: {},
    rootfs: { type: 'layers', diff_ids: [diffId] },
    history: [{ created_by: 'COPY . / # buildkit' }],
  });
  const manifest = JSON.stringify([{ Config: 'config.json', RepoTags: ['shown:1'], Layers: ['layer.tar'] }]);
  const members = { 'config.json': config, 'layer.tar': layer, 'manifest.json': manifest };
  const path = join(folder, 'image.tar');
  writeFileSync(path, await tarOf(Object.entries(members).map(([name, body]) => ({ name, body }))));
  return path;
}

/** A module that Python compiled. */
function compiled(): Member {
  writeFileSync(join(folder, 'settings.py'), `DB_PASSWORD = '${VALUE}pyc'\n`);
  execFileSync('python3', ['-m', 'compileall', '-q', 'settings.py'], { cwd: folder });
  const [name] = readdirSync(join(folder, '__pycache__'));
  return { name: `app/__pycache__/${name}`, body: readFileSync(join(folder, '__pycache__', name!)) };
}

function wide(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

const python = await lookFor(async () => ({ version: execFileSync('python3', ['--version'], { encoding: 'utf8' }) }));

describeWith('the report shows what is inside of files', python, () => {
  test('with the path inside', async () => {
    const repository = new GitRepository();
    repository.commit({ README: 'read me' });
    const deleted = repository.commit({ 'src/.env': `DB_PASSWORD=${VALUE}git\n` });
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    repository.git('gc', '--quiet');
    const jar = zipOf([{ name: 'application.properties', body: `spring.datasource.password=${VALUE}jar\n` }]);
    const war = zipOf([{ name: 'WEB-INF/lib/x.jar', body: jar }]);
    const module = compiled();
    const secret = `kind: Secret\ndata:\n  password: ${Buffer.from(`${VALUE}k8s`).toString('base64')}\n`;
    const image = await imageOf([
      { name: 'opt/app.tar.gz', body: gzipSync(await tarOf([{ name: 'app.war', body: war }])) },
      { name: 'etc/secret.yaml', body: `apiVersion: v1\n${secret}` },
      { name: 'opt/app.properties', body: wide(`# settings\nspring.datasource.password=${VALUE}wide\n`) },
      { name: 'var/x.deb', body: await debOf({ 'etc/app.conf': `[db]\npassword = ${VALUE}deb\n` }) },
      module,
      ...repository.members(),
    ]);
    const { status, report } = scanJson([image]);
    const found = placesOf(report).map(({ path, line, key }) => `${path}:${line} ${key}`);
    expect(found).toEqual(
      expect.arrayContaining([
        `app/.git!${deleted.slice(0, 7)}:src/.env:1 DB_PASSWORD`,
        `${module.name}!settings.py:1 DB_PASSWORD`,
        'etc/secret.yaml:4 password',
        'opt/app.properties:2 spring.datasource.password',
        'opt/app.tar.gz!app.war!WEB-INF/lib/x.jar!application.properties:1 spring.datasource.password',
        'var/x.deb!data.tar.gz!etc/app.conf:2 password',
      ]),
    );
    expect(report.images[0]!.findings).toHaveLength(6);
    expect(report.complete).toBe(true);
    expect(status).toBe(1);
    repository.remove();
  });

  test('and that a locked archive was not read', async () => {
    const { status, report } = scanJson([
      await imageOf([{ name: 'x.zip', body: zipOf([{ name: 'a', body: 'b', flags: 1 }]) }]),
    ]);
    expect(status).toBe(3);
    expect(report.complete).toBe(false);
    expect(report.images[0]!.coverage.skipped).toEqual([
      expect.objectContaining({ where: 'x.zip', reason: 'a is encrypted' }),
    ]);
    expect(report.images[0]!.incomplete).toHaveLength(1);
  });
});
