import { describe, expect, test } from '@jest/globals';
import { parseHistory } from '../../src/history/index.ts';
import type { RunConfig } from '../../src/image.ts';
import { buildkitHistory, doubtful, metadataOf, sure } from './image.ts';

function steps(lines: readonly string[], config: RunConfig = {}) {
  return parseHistory(metadataOf(buildkitHistory(...lines), { config }));
}

function last(lines: readonly string[], config: RunConfig = {}) {
  return steps(lines, config).at(-1)!;
}

describe('RUN with build args', () => {
  test('values with spaces, newlines and nothing at all, in the order of declaration', () => {
    const names = ['META_SECRET', 'SPACED', 'WITHDEF', 'EMPTY', 'HTTP_PROXY', 'NLINE', 'ENVOVR'];
    const step = last([
      ...names.map((name) => `ARG ${name}`),
      'RUN |7 META_SECRET=x SPACED=a b WITHDEF=def ault EMPTY= HTTP_PROXY=http://u:p@proxy:3128 NLINE=l1\nl2 ENVOVR=fromenv /bin/sh -c echo hi # buildkit',
    ]);
    expect(step.buildArgs).toEqual([
      sure('META_SECRET', 'x'),
      sure('SPACED', 'a b'),
      sure('WITHDEF', 'def ault'),
      sure('EMPTY', ''),
      sure('HTTP_PROXY', 'http://u:p@proxy:3128'),
      sure('NLINE', 'l1\nl2'),
      sure('ENVOVR', 'fromenv'),
    ]);
    expect(step).toMatchObject({ instruction: 'RUN', command: 'echo hi', text: 'RUN echo hi', shell: '/bin/sh -c' });
  });

  const evil = 'a b FAKE=1 /bin/sh -c echo evil';

  test('a value that looks like a command cannot be told apart by one RUN alone', () => {
    const step = last(['ARG SPACED', `RUN |1 SPACED=${evil} /bin/sh -c true # buildkit`]);
    expect(step.buildArgs).toEqual([doubtful('SPACED', 'a b FAKE=1')]);
  });

  test('two RUNs with different commands tell where it ends', () => {
    const [, one, two] = steps([
      'ARG SPACED',
      `RUN |1 SPACED=${evil} /bin/sh -c true # buildkit`,
      `RUN |1 SPACED=${evil} /bin/sh -c false # buildkit`,
    ]);
    // Both texts agree up to the last shell, and also up to the first.
    expect(one!.buildArgs[0]!.ambiguous).toBe(true);
    expect(two!.buildArgs[0]!.ambiguous).toBe(true);
    const plain = steps([
      'ARG A',
      'RUN |1 A=x /bin/sh -c one /bin/sh -c two # buildkit',
      'RUN |1 A=x /bin/sh -c three # buildkit',
    ]);
    expect(plain.map((step) => step.buildArgs)).toEqual([[], [sure('A', 'x')], [sure('A', 'x')]]);
    expect(plain[1]!.command).toBe('one /bin/sh -c two');
  });

  test('the ARG entry of 0.14 and later tells the value', () => {
    const step = last([`ARG SPACED=${evil}`, `RUN |1 SPACED=${evil} /bin/sh -c true # buildkit`]);
    expect(step.buildArgs).toEqual([sure('SPACED', evil)]);
    expect(step.command).toBe('true');
  });

  test('an ARG entry with several args agrees with the number that the RUN tells', () => {
    const [arg, run] = steps(['ARG CHILD=c1 CH2=c 2', 'RUN |2 CHILD=c1 CH2=c 2 /bin/sh -c true # buildkit']);
    expect(arg!.named).toEqual([sure('CHILD', 'c1'), sure('CH2', 'c 2')]);
    expect(run!.buildArgs).toEqual([sure('CHILD', 'c1'), sure('CH2', 'c 2')]);
    const [one] = steps(['ARG CHILD=c1 CH2=c 2', 'RUN |1 CHILD=c1 CH2=c 2 /bin/sh -c true # buildkit']);
    expect(one!.named).toEqual([sure('CHILD', 'c1 CH2=c 2')]);
    const [alone] = steps(['ARG CHILD=c1 CH2=c 2']);
    expect(alone!.named).toEqual([doubtful('CHILD', 'c1'), doubtful('CH2', 'c 2')]);
  });

  test('before 0.14 the default in the ARG entry is not the value', () => {
    const step = last(['ARG MODE=debug', 'RUN |1 MODE=release /bin/sh -c make # buildkit']);
    expect(step.buildArgs).toEqual([sure('MODE', 'release')]);
  });

  test('a later ENV of the same name overrides what is shown', () => {
    const step = last(['ARG A=first', 'ENV A=second one', 'RUN |1 A=second one /bin/sh -c x # buildkit'], {
      Env: ['A=second one'],
    });
    expect(step.buildArgs).toEqual([sure('A', 'second one')]);
  });

  test("names repeat before 0.18; a base image's own args do not count", () => {
    const repeated = last(['ARG A', 'ARG B', 'ARG A', 'RUN |3 A=1 B=2 A=1 /bin/sh -c x # buildkit']);
    expect(repeated.buildArgs.map(({ key, value }) => `${key}=${value}`)).toEqual(['A=1', 'B=2', 'A=1']);
    const based = last([
      'ARG OLD=o',
      'RUN |1 OLD=o /bin/sh -c x # buildkit',
      'ARG A=1',
      'RUN |1 A=1 /bin/sh -c y # buildkit',
    ]);
    expect(based.buildArgs).toEqual([sure('A', '1')]);
  });

  test('exec form has no shell; its first word is found by the ARG entry, else guessed and said to be', () => {
    const exec = 'RUN |2 A=1 B=two words /bin/echo exec form x y # buildkit';
    const told = last(['ARG A=1', 'ARG B=two words', exec]);
    expect(told.buildArgs).toEqual([sure('A', '1'), sure('B', 'two words')]);
    expect(told.command).toBe('/bin/echo exec form x y');
    expect(told.shell).toBeUndefined();
    expect(last(['ARG A', 'ARG B', exec]).buildArgs[1]).toEqual(doubtful('B', 'two'));
  });

  test('SHELL changes the shell of the RUNs after it', () => {
    const step = last([
      'ARG A',
      'SHELL [/bin/bash -o pipefail -c]',
      'RUN |1 A=x /bin/sh -c y /bin/bash -o pipefail -c make # buildkit',
    ]);
    expect(step.buildArgs).toEqual([sure('A', 'x /bin/sh -c y')]);
    expect(step).toMatchObject({ command: 'make', shell: '/bin/bash -o pipefail -c' });
  });

  test('Windows', () => {
    const step = last(['ARG A', 'RUN |1 A=x y cmd /S /C dir # buildkit']);
    expect(step).toMatchObject({ buildArgs: [sure('A', 'x y')], command: 'dir', shell: 'cmd /S /C' });
  });

  test('without ARG entries any name is taken for a key', () => {
    const step = last(['RUN |2 DB_PASSWORD=hunter2 B=1 /bin/sh -c echo # buildkit']);
    expect(step.buildArgs).toEqual([sure('DB_PASSWORD', 'hunter2'), sure('B', '1')]);
  });
});

describe('other instructions', () => {
  test.each<[string, Partial<ReturnType<typeof last>>]>([
    ['RUN /bin/sh -c echo heredoc body\necho two\n # buildkit', { command: 'echo heredoc body\necho two\n' }],
    ['RUN /bin/sh -c <<EOT sh -x\necho $A\nEOT # buildkit', { command: '<<EOT sh -x\necho $A\nEOT' }],
    ['RUN /bin/sh -c /dev/pipes/EOT # buildkit', { text: 'RUN /dev/pipes/EOT' }],
    ['RUN /bin/echo exec form x y # buildkit', { command: '/bin/echo exec form x y' }],
    ['COPY --chown=1:1 app.conf /app/ # buildkit', { instruction: 'COPY', text: 'COPY --chown=1:1 app.conf /app/' }],
    ['COPY <<FILE /inline.txt # buildkit', { text: 'COPY <<FILE /inline.txt' }],
    ['WORKDIR /app', { instruction: 'WORKDIR', text: 'WORKDIR /app' }],
    ['CMD ["/bin/sh" "-e" "-c" "echo \\"cmd $A\\""]', { command: 'echo "cmd $A"', text: 'CMD echo "cmd $A"' }],
    ['ENTRYPOINT ["/bin/echo" "ep a"]', { command: '/bin/echo ep a', text: 'ENTRYPOINT ["/bin/echo", "ep a"]' }],
    ['EXPOSE map[443/udp:{} 80/tcp:{}]', { text: 'EXPOSE 443/udp 80/tcp' }],
    ['EXPOSE [443/udp 80/tcp]', { text: 'EXPOSE 443/udp 80/tcp' }],
    ['VOLUME [/data /d2]', { text: 'VOLUME ["/data", "/d2"]' }],
    ['USER nobody', { instruction: 'USER' }],
    [
      'HEALTHCHECK &{["CMD-SHELL" "curl -H \\"X-Token: hcval\\" localhost"] "5s" "0s" "0s" "0s" \'\\x00\'}',
      { command: 'curl -H "X-Token: hcval" localhost', text: 'HEALTHCHECK CMD curl -H "X-Token: hcval" localhost' },
    ],
    [
      'HEALTHCHECK {Test:[CMD-SHELL curl -H "X-Token: hcval" localhost] Interval:5s Timeout:0s StartPeriod:0s StartInterval:0s Retries:0}',
      { command: 'curl -H "X-Token: hcval" localhost' },
    ],
  ])('%s', (line, expected) => {
    expect(last([line])).toMatchObject({ form: 'buildkit', ...expected });
  });

  test('ENV and LABEL are unquoted; the config tells where their values end', () => {
    const env = last(['ENV A=1 B=two words C=q"uote'], { Env: ['PATH=/bin', 'A=1', 'B=two words', 'C=q"uote'] });
    expect(env.named).toEqual([sure('A', '1'), sure('B', 'two words'), sure('C', 'q"uote')]);
    expect(env.text).toBe('ENV A=1 B="two words" C="q\\"uote"');
    const tricky = last(['ENV A=1 B=2'], { Env: ['A=1 B=2'] });
    expect(tricky.named).toEqual([sure('A', '1 B=2')]);
    const label = last(['LABEL note=lblval 3333 org.example/x=y'], {
      Labels: { note: 'lblval 3333', 'org.example/x': 'y' },
    });
    expect(label.named).toEqual([sure('note', 'lblval 3333'), sure('org.example/x', 'y')]);
  });

  test('without a config to tell, several pairs are ambiguous and one is not', () => {
    expect(last(['ENV A=one word B=2']).named).toEqual([doubtful('A', 'one word'), doubtful('B', '2')]);
    expect(last(['ENV A=one word']).named).toEqual([sure('A', 'one word')]);
  });

  test('an exporter of another frontend names operations, not instructions', () => {
    const [step] = parseHistory(metadataOf([{ created_by: 'RUN mkdir /x', comment: 'buildkit.exporter.image.v0' }]));
    expect(step).toMatchObject({ instruction: 'LAYER', text: 'RUN mkdir /x', raw: 'RUN mkdir /x' });
  });
});
