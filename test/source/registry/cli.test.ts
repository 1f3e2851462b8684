/** Registries by the command line: what is given on it, and the exit codes. */
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { madeUpPassword } from '../../../samples/password.ts';
import { buildleaks } from '../../support/buildleaks.ts';
import { file, type MadeImage, makeImage, sha256, steps } from '../../support/image.ts';
import { makeCertificates, startRegistry, type TestRegistry } from '../../support/registry.ts';
import { runFolder } from '../../support/run-folder.ts';

const PASSWORD = 'correct-horse\n';
const leak = madeUpPassword('registry command line');

let folder: string;
let certificates: ReturnType<typeof makeCertificates>;
let registry: TestRegistry;
let image: MadeImage;

beforeAll(async () => {
  folder = mkdtempSync(join(runFolder(), 'registry-cli-'));
  certificates = makeCertificates(folder);
  image = await makeImage({
    ...steps([
      { created_by: 'COPY .env /app/', layer: [file('app/.env', `DB_PASSWORD=${leak}\n`)] },
      { created_by: 'COPY more /more', layer: [file('more', 'more')] },
    ]),
  });
  registry = await startRegistry({ htpasswd: true, tls: certificates });
  await registry.push('team/app', '1', image);
});
afterAll(() => registry.stop());

function scan(name: string, args: readonly string[], input = PASSWORD, env: Record<string, string> = {}) {
  const run = buildleaks(
    ['scan', '--format', 'json', ...args, `registry://${registry.host}/${name}`],
    env,
    Buffer.from(input),
  );
  expect(run.output).not.toContain(PASSWORD.trim());
  expect(run.output).not.toContain(leak);
  return run;
}

const login = () => ['--registry-ca', certificates.ca, '--username', 'user', '--password-stdin'];

describe('a registry by the command line', () => {
  it('with a password from standard input and an authority by name: exit 1', () => {
    const { status, stdout, stderr } = scan('team/app:1', login());
    expect([status, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout).images[0].findings).toMatchObject([{ key: 'DB_PASSWORD' }]);
  });

  it('with credentials and an authority from the environment', () => {
    const auth = Buffer.from('user:correct-horse').toString('base64');
    const { status } = scan('team/app:1', [], '', {
      DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [registry.host]: { auth } } }),
      SSL_CERT_FILE: certificates.ca,
    });
    expect(status).toBe(1);
  });

  it.each<[string, string, () => string[], string, RegExp]>([
    ['a wrong password', 'team/app:1', login, 'wrong\n', /does not accept the credentials from --username \(401\)/],
    ['no password', 'team/app:1', () => login().slice(0, 2), '', /does not let anyone read "team\/app" \(401\)/],
    ['an unknown authority', 'team/app:1', () => login().slice(2), PASSWORD, /is not to be trusted/],
    ['an unknown tag', 'team/app:2', login, PASSWORD, /has no tag "2" in the repository "team\/app"\. It has 1\./],
    ['an unknown repository', 'team/other:1', login, PASSWORD, /has no .*"team\/other"/],
  ])('%s: exit 4 and one paragraph', (_, name, args, input, message) => {
    const { status, stderr } = scan(name, args(), input);
    expect(stderr).toMatch(/^error: [^\n]+\n$/);
    expect(stderr).toMatch(message);
    expect(status).toBe(4);
  });

  it('a layer that is not what its digest says: exit 3', async () => {
    const clean = await makeImage({ ...steps([{ created_by: 'COPY a /a', layer: [file('a', 'a')] }]) });
    const other = await registry.upload('team/odd', Buffer.from(image.layers[1]!.tar));
    const lie = { ...other, mediaType: 'application/vnd.oci.image.layer.v1.tar' };
    const config = await registry.upload('team/odd', clean.configJson);
    const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, config, layers: [lie] }));
    await registry.put('team/odd', '1', 'application/vnd.oci.image.manifest.v1+json', manifest);
    const { status, stdout } = scan('team/odd:1', login());
    expect(status).toBe(3);
    expect(JSON.stringify(JSON.parse(stdout).images[0].incomplete)).toContain(sha256(image.layers[1]!.tar));
  });

  it('a helper that hangs does not hold up the end: it is told with the refusal', () => {
    const path = join(folder, 'docker-credential-slow');
    writeFileSync(path, '#!/bin/sh\nsleep 300\n');
    chmodSync(path, 0o755);
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ credsStore: 'slow' }));
    const env = { DOCKER_CONFIG: folder, PATH: `${folder}:${process.env.PATH}` };
    const { status, stderr } = scan('team/app:1', login().slice(0, 2), '', env);
    expect(stderr).toMatch(/\(401\).* docker-credential-slow did not answer within 20 seconds/);
    expect(status).toBe(4);
  });
});
