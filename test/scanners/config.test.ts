import { describe, expect, test } from '@jest/globals';
import { config } from '../../scanners/config.ts';
import type { ImageConfig, RunConfig } from '../../src/image.ts';
import { fragmentsOf } from './fake-image.ts';

const all = (image: ImageConfig) => fragmentsOf(config, { config: image });
const of = (run: RunConfig) => all({ config: run });

describe('what a container runs with', () => {
  test('Env by name; empty values say nothing', async () => {
    expect(await of({ Env: ['API_KEY=a=b', 'EMPTY=', 'BARE'] })).toEqual([
      { place: { kind: 'env', path: 'config.Env', key: 'API_KEY' }, text: 'a=b', syntax: 'value' },
    ]);
  });

  test('Labels by name', async () => {
    expect(await of({ Labels: { note: 'abc' } })).toEqual([
      { place: { kind: 'label', path: 'config.Labels', key: 'note' }, text: 'abc', syntax: 'value' },
    ]);
  });

  test('JSON in labels, and JSON in that, by the names inside', async () => {
    const inner = JSON.stringify({ source: 'https://u:abc@h/x?a=1&b=2' }).replaceAll('&', '\\u0026');
    const label = JSON.stringify({ bps: [{ data: { note: 'def', raw: inner } }], port: 8080 });
    const fragments = await of({ Labels: { 'io.buildpacks.lifecycle.metadata': label } });
    const at = (rest: string) => `config.Labels[io.buildpacks.lifecycle.metadata].${rest}`;
    expect(fragments).toEqual([
      { place: { kind: 'label', path: at('bps[0].data.note'), key: 'note' }, text: 'def', syntax: 'value' },
      {
        place: { kind: 'label', path: at('bps[0].data.raw.source'), key: 'source' },
        text: 'https://u:abc@h/x?a=1&b=2',
        syntax: 'value',
      },
      { place: { kind: 'label', path: at('port'), key: 'port' }, text: '8080', syntax: 'value' },
    ]);
  });

  test("a process's args are also one command", async () => {
    const label = JSON.stringify({ processes: [{ command: ['/bin/sh'], args: ['-c', 'login --password abc'] }] });
    const fragments = await of({ Labels: { 'io.buildpacks.build.metadata': label } });
    expect(fragments.map((fragment) => [fragment.syntax, fragment.text])).toContainEqual([
      'shell',
      'login --password abc',
    ]);
  });

  test('Cmd and Entrypoint as shell text, their assignments by name', async () => {
    const fragments = await of({ Cmd: ['--pw=abc', 'two words'], Entrypoint: ['java', '-Dpw=def', 'KEY=ghi'] });
    expect(fragments).toEqual([
      { place: { kind: 'config', path: 'config.Cmd' }, text: "--pw=abc 'two words'", syntax: 'shell' },
      { place: { kind: 'config', path: 'config.Cmd', key: 'pw' }, text: 'abc', syntax: 'value' },
      { place: { kind: 'config', path: 'config.Entrypoint' }, text: 'java -Dpw=def KEY=ghi', syntax: 'shell' },
      { place: { kind: 'config', path: 'config.Entrypoint', key: 'pw' }, text: 'def', syntax: 'value' },
      { place: { kind: 'config', path: 'config.Entrypoint', key: 'KEY' }, text: 'ghi', syntax: 'value' },
    ]);
  });

  test.each<[string, RunConfig, string, string]>([
    ['a script', { Cmd: ['/bin/sh', '-c', 'a --pw "x y"'] }, 'config.Cmd', 'a --pw "x y"'],
    ['Healthcheck', { Healthcheck: { Test: ['CMD-SHELL', 'curl -u a:b'] } }, 'config.Healthcheck', 'curl -u a:b'],
    [
      'Healthcheck tokens',
      { Healthcheck: { Test: ['CMD', 'curl', '-u', 'a:b'] } },
      'config.Healthcheck',
      'curl -u a:b',
    ],
    ['OnBuild', { OnBuild: ['RUN x'] }, 'config.OnBuild', 'RUN x'],
    ['Shell', { Shell: ['/bin/sh', '-e', '-c'] }, 'config.Shell', '/bin/sh -e -c'],
    ['User', { User: 'abc' }, 'config.User', 'abc'],
    ['WorkingDir', { WorkingDir: '/abc' }, 'config.WorkingDir', '/abc'],
  ])('%s', async (_, run, path, text) => {
    const fragments = await of(run);
    expect(fragments.some((fragment) => fragment.place.path === path && fragment.text === text)).toBe(true);
  });

  test('what has no field of its own, names included', async () => {
    const image = { config: { Volumes: { '/data/abc': {} }, Odd: { deep: ['def'] } } } as unknown as ImageConfig;
    const texts = (await all(image)).map(({ place, text }) => [place.path, text]);
    expect(texts).toContainEqual(['config.Volumes', '/data/abc']);
    expect(texts).toContainEqual(['config.Odd.deep[0]', 'def']);
  });

  test.each([null, 'text', 7, [null, 1], { Env: 'x', Labels: 3, Cmd: { a: 1 }, Healthcheck: [] }])(
    'a config that is no config is read as it comes: %j',
    async (odd) => {
      await expect(all({ config: odd, container_config: odd } as unknown as ImageConfig)).resolves.toBeDefined();
    },
  );
});

describe('beside it', () => {
  test('container_config tells only what the config does not', async () => {
    const fragments = await all({
      config: { Env: ['A=same'], User: 'me' },
      container_config: { Env: ['A=same', 'B=other'], User: 'me', Cmd: ['/bin/sh', '-c', 'x y'] },
    });
    const own = fragments.filter((fragment) => fragment.place.path?.startsWith('container_config'));
    expect(own.map(({ place, text }) => [place.path, text])).toEqual([
      ['container_config.Env', 'other'],
      ['container_config.Cmd', 'x y'],
    ]);
  });

  test('build info: args by name, sources with their URLs', async () => {
    const info = {
      frontend: 'dockerfile.v0',
      attrs: { 'build-arg:DB_PASSWORD': 'hunter2', filename: 'Dockerfile' },
      sources: [{ type: 'git', ref: 'https://u:abc@h/r.git' }],
    };
    const fragments = await all({ 'moby.buildkit.buildinfo.v7': Buffer.from(JSON.stringify(info)).toString('base64') });
    expect(fragments).toContainEqual({
      place: { kind: 'build-arg', path: 'moby.buildkit.buildinfo.v7.attrs[build-arg:DB_PASSWORD]', key: 'DB_PASSWORD' },
      text: 'hunter2',
      syntax: 'value',
    });
    expect(fragments.map((fragment) => fragment.text)).toContain('https://u:abc@h/r.git');
  });

  test('author and fields of strangers', async () => {
    const texts = (await all({ author: 'me', 'x-custom': { a: 'abc' }, docker_version: '1' })).map((each) => each.text);
    expect(texts).toEqual(expect.arrayContaining(['me', 'abc', '1']));
  });

  test('a label nested a hundred thousand deep', async () => {
    const deep = `${'['.repeat(5000)}"abc"${']'.repeat(5000)}`;
    const fragments = await of({ Labels: { deep } });
    expect(fragments.some((fragment) => fragment.text === 'abc')).toBe(true);
  });
});
