import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/cli/commands/index.ts';
import { run } from './in-process.ts';

/** Every mistake ends with 2 and one line that says what is wrong, and no scan is begun. */
test.each<[argv: string[], message: RegExp, env?: Record<string, string>]>([
  [[], /A command is missing\. To scan an image: buildleaks scan IMAGE\./],
  [['--nonsense'], /A command is missing/],
  [['scna', 'x'], /no command "scna"\. Did you mean scan\?/],
  [['driftwood:1'], /no command "driftwood:1"\. To scan an image of that name: buildleaks scan driftwood:1\./],
  [['help', 'nothing'], /no command "nothing"/],
  [['scan'], /Name at least one image/],
  [['scan', ''], /empty name/],
  [['scan', '--fromat', 'json', 'x'], /no option --fromat\. Did you mean --format\?/],
  [['scan', '-z', 'x'], /no option -z\./],
  [['scan', '--__proto__', 'x'], /no option --__proto__/],
  [['scan', '--constructor', 'x'], /no option --constructor/],
  [['scan', '--jobs', 'abc', 'x'], /--jobs takes a whole number from 1 to 256, not "abc"\./],
  [['scan', '--jobs', '0', 'x'], /--jobs takes .* not "0"/],
  [['scan', '--jobs', '1e2', 'x'], /--jobs takes .* not "1e2"/],
  [['scan', '--jobs=-1', 'x'], /--jobs takes .* not "-1"/],
  [['scan', '--jobs=', 'x'], /--jobs takes .* and none was given/],
  [['scan', '--exit-code', '256', 'x'], /--exit-code takes a whole number from 0 to 255/],
  [['scan', 'x', '--output'], /--output needs a value: FILE/],
  [['scan', '-f', 'yaml', 'x'], /--format takes one of table, json/],
  [['scan', '--severity', 'hihg,low', 'x'], /--severity takes one of critical.*not "hihg"\. Did you mean high\?/],
  [['scan', '--scanners', ',', 'x'], /--scanners needs a value: NAMES/],
  [['scan', '--quiet=perhaps', 'x'], /--quiet is either true or false, not "perhaps"/],
  [['scan', 'x'], /BUILDLEAKS_JOBS takes a whole number .* not "many"/, { BUILDLEAKS_JOBS: 'many' }],
  [['scan', 'x'], /BUILDLEAKS_QUIET is either true or false, not "2"/, { BUILDLEAKS_QUIET: '2' }],
  [['scan', '-o', '/nonexistent/report.json', 'x'], /cannot be written to "\/nonexistent\/report.json": its folder/],
  [['scan', '-o', import.meta.dirname, 'x'], /it is a folder/],
  [['scan', '--username', 'me', 'x'], /--username and --password-stdin go together/],
  [['scan', '--password-stdin', 'x'], /--username and --password-stdin go together/],
  [['scan', '--username', 'me', '--password-stdin', '-'], /cannot be both the password .* and an image/],
  [['scan', '--username', 'me', '--password-stdin', 'x'], /got no password/],
  [['scan', '-', 'x', '-'], /Standard input \(-\) can be read only once/],
  [['scan', '--show-secrets', 'x'], /would write raw secrets to a file or pipe/],
  [['scan', '--show-secrets', '-f', 'json', 'x'], /a json report never holds raw values/],
])('%j', async (argv, message, env = {}) => {
  const { code, stdout, stderr, asked } = await run(argv, { env });
  expect(stderr).toMatch(/^error: [^\n]+\n$/);
  expect(stderr).toMatch(message);
  expect({ code, stdout, asked }).toEqual({ code: 2, stdout: '', asked: undefined });
});

test('a terminal is no saved image', async () => {
  const { code, stderr, asked } = await run(['scan', '-'], { terminal: true, env: { NO_COLOR: '1' } });
  expect(stderr).toMatch(/^error: Standard input \(-\) is a terminal\. [^\n]+docker save IMAGE[^\n]+\n$/);
  expect({ code, asked }).toEqual({ code: 2, asked: undefined });
});

test('what was typed cannot act on the terminal', async () => {
  const { stderr } = await run(['scan', '--format', '\u001b[2J', 'x']);
  expect(stderr).toContain('not "\\x1b[2J"');
});

describe('what the user typed reaches the scan', () => {
  const askedOf = async (argv: string[], env: Record<string, string> = {}) => {
    const { asked, stderr } = await run(['scan', ...argv], { env });
    if (asked === undefined) throw new Error(stderr);
    return asked;
  };

  test('images: several, standard input, and names that look like options', async () => {
    expect((await askedOf(['a', '--', '--b', '-'])).references).toEqual(['a', '--b', '-']);
    expect((await askedOf(['007', '1e3', 'sha256:0f'])).references).toEqual(['007', '1e3', 'sha256:0f']);
  });

  test('a list takes commas and repetition, and no operand after it', async () => {
    const { references, options } = await askedOf(['--scanners', 'history, CONFIG', '--scanners=layers', 'a', 'b']);
    expect([...options.scanners]).toEqual(['history', 'config', 'layers']);
    expect(references).toEqual(['a', 'b']);
  });

  test('values that stand close to their letter', async () => {
    const argv = ['-shigh,low', '-o-', '-f=table', '-q', 'a', '--', '-fjson'];
    expect((await askedOf(argv)).references).toEqual(['a', '-fjson']);
    const json = await run(['scan', '-fjson', 'a']);
    expect(JSON.parse(json.stdout)).toMatchObject({ complete: true });
  });

  test('the last of a repeated option counts', async () => {
    const { options } = await askedOf(['--jobs', '2', '--jobs', '3', 'a']);
    expect(options.jobs).toBe(3);
  });

  test('the command line wins over the variable, and that over the default', async () => {
    const env = { BUILDLEAKS_MIN_CONFIDENCE: 'high', BUILDLEAKS_PLATFORM: 'linux/arm64', BUILDLEAKS_CONTEXT: '' };
    const { options } = await askedOf(['--min-confidence', 'low', 'a'], env);
    expect(options).toMatchObject({ minConfidence: 'low', platform: 'linux/arm64' });
    expect(options).not.toHaveProperty('context');
    expect((await askedOf(['a'])).options.minConfidence).toBe('medium');
  });

  test('variables that are no option do no harm', async () => {
    expect((await askedOf(['a'], { BUILDLEAKS_OTHER: 'x' })).references).toEqual(['a']);
  });

  test('how to speak to a registry', async () => {
    const argv = ['scan', '--username', 'me', '--password-stdin', '--registry-ca', 'a,b.pem', '--registry-ca', 'c.pem'];
    const more = ['--registry-mirror', 'one,two:5000', '--authfile', 'auth.json', '--insecure', 'x'];
    const { asked, stdout, stderr } = await run([...argv, ...more], { stdin: 'a made-up pass\n' });
    const { password, ...registry } = asked!.options.registry!;
    expect(password?.()).toBe('a made-up pass');
    expect(registry).toEqual({
      username: 'me',
      caFiles: ['a,b.pem', 'c.pem'],
      mirrors: ['one', 'two:5000'],
      authFile: 'auth.json',
      insecure: true,
    });
    expect(stdout + stderr).not.toContain('made-up');
  });

  test('where to find the images', async () => {
    const argv = ['--source', 'docker', '--docker-host', 'unix:///x', '--context', 'far', '--platform', 'all', 'a'];
    const { options } = await askedOf(argv);
    expect(options).toMatchObject({ source: 'docker', dockerHost: 'unix:///x', context: 'far', platform: 'all' });
  });
});

describe('help', () => {
  test.each([['--help'], ['-h'], ['help']])('%s lists the commands', async (word) => {
    const { code, stdout, stderr } = await run([word]);
    for (const { name } of commands) expect(stdout).toContain(`\n  ${name}`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each(commands.map((command) => [command.name, command] as const))(
    '%s lists its options',
    async (name, command) => {
      const { code, stdout } = await run([name, '--help']);
      for (const option of command.options) expect(stdout).toContain(`--${option}`);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(code).toBe(0);
      expect((await run(['help', name])).stdout).toBe(stdout);
    },
  );

  test('the version', async () => {
    expect((await run(['--version'])).stdout).toMatch(/^buildleaks \d+\.\d+\.\d+\n$/);
  });

  test('a completion script, and what it asks for', async () => {
    expect((await run(['completion'])).stdout).toContain('_buildleaks');
    expect((await run(['--get-yargs-completions', 'buildleaks', 'scan', '--for'])).stdout).toContain('--format');
  });
});
