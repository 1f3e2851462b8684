import { describe, expect, test } from '@jest/globals';
import { parseHistory } from '../../src/history/index.ts';
import { doubtful, metadataOf, plainHistory, sure } from './image.ts';

function last(...lines: readonly string[]) {
  return parseHistory(metadataOf(plainHistory(...lines))).at(-1)!;
}

const nop = (text: string, shell = '/bin/sh -c') => `${shell} #(nop)  ${text}`;

describe('RUN with build args', () => {
  test('sorted, those without a value left out', () => {
    const step = last(
      nop('ARG SPACED CHILD=c1 CH2=c 2'),
      nop('ARG DB_PASSWORD'),
      nop('ARG EMPTY'),
      '|4 CH2=c 2 CHILD=c1 DB_PASSWORD=hunter2 SPACED=a b FAKE=1 /bin/sh -c echo x > y',
    );
    expect(step.form).toBe('classic');
    expect(step.buildArgs).toEqual([
      sure('CH2', 'c 2'),
      sure('CHILD', 'c1'),
      sure('DB_PASSWORD', 'hunter2'),
      sure('SPACED', 'a b FAKE=1'),
    ]);
    expect(step.command).toBe('echo x > y');
  });

  test('exec form after SHELL: the active shell is not there', () => {
    const step = last(
      nop('ARG A', '/bin/sh -e -c'),
      '/bin/sh -e -c #(nop)  SHELL [/bin/sh -e -c]',
      '|1 A=a b /bin/sh -e -c make',
      '|1 A=a b /bin/echo exec form',
    );
    expect(step.buildArgs).toEqual([sure('A', 'a b')]);
    expect(step.command).toBe('/bin/echo exec form');
  });

  const evil = '|1 A=x /bin/sh -c evil /bin/sh -c true';

  test('exact tokens in the config win', () => {
    const history = plainHistory(nop('ARG A'), evil);
    const [, guessed] = parseHistory(metadataOf(history));
    expect(guessed!.buildArgs).toEqual([doubtful('A', 'x')]);
    const Cmd = ['|1', 'A=x /bin/sh -c evil', '/bin/sh', '-c', 'true'];
    const [, told] = parseHistory(metadataOf(history, { container_config: { Cmd } }));
    expect(told).toMatchObject({ buildArgs: [sure('A', 'x /bin/sh -c evil')], command: 'true', shell: '/bin/sh -c' });
  });

  test('exact tokens of one step settle the other steps', () => {
    const metadata = metadataOf(plainHistory(nop('ARG A'), evil, '|1 A=x /bin/sh -c evil /bin/sh -c false'));
    const exactCommands = new Map([[2, ['|1', 'A=x /bin/sh -c evil', '/bin/sh', '-c', 'false']]]);
    const [, one, two] = parseHistory({ ...metadata, exactCommands });
    expect(one!.buildArgs).toEqual([sure('A', 'x /bin/sh -c evil')]);
    expect(two!.buildArgs).toEqual([sure('A', 'x /bin/sh -c evil')]);
  });

  test('tokens of another step than the last are not taken for it', () => {
    const Cmd = ['|1', 'A=other', '/bin/sh', '-c', 'true'];
    const [, step] = parseHistory(
      metadataOf(plainHistory(nop('ARG A'), '|1 A=x /bin/sh -c true'), { container_config: { Cmd } }),
    );
    expect(step!.buildArgs).toEqual([sure('A', 'x')]);
  });
});

describe('other instructions', () => {
  test.each([
    [nop('ENV A=two words'), { instruction: 'ENV', named: [sure('A', 'two words')], text: 'ENV A="two words"' }],
    [nop('LABEL cli=lbl'), { named: [sure('cli', 'lbl')] }],
    [nop('ARG DB_PASSWORD=dflt'), { instruction: 'ARG', named: [sure('DB_PASSWORD', 'dflt')] }],
    ['/bin/sh -c #(nop) COPY file:abc in /x ', { instruction: 'COPY', text: 'COPY file:abc in /x' }],
    ['/bin/sh -c #(nop) COPY --chown=1:1file:abc in /app/ ', { instruction: 'COPY' }],
    ['/bin/sh -c #(nop) CMD ["/bin/bash"]', { instruction: 'CMD', command: '/bin/bash' }],
    [nop('CMD ["/bin/sh" "-c" "x y"]'), { command: 'x y' }],
    [nop('ONBUILD RUN echo $OB'), { instruction: 'ONBUILD', text: 'ONBUILD RUN echo $OB' }],
    [nop('HEALTHCHECK &{["CMD" "curl" "-u" "a:b"] "5s" "0s" "0s" \'\\x00\'}'), { command: 'curl -u a:b' }],
    ['/bin/bash -o pipefail -c #(nop)  USER nobody', { instruction: 'USER', text: 'USER nobody' }],
    ['cmd /S /C #(nop)  ENV A=b', { instruction: 'ENV' }],
    ['/bin/sh -c echo " #(nop)  ENV A=b"', { instruction: 'RUN', command: 'echo " #(nop)  ENV A=b"' }],
    ['/bin/sh -c apt-get update', { instruction: 'RUN', text: 'RUN apt-get update', shell: '/bin/sh -c' }],
  ])('%s', (line, expected) => {
    expect(last(line)).toMatchObject({ form: 'classic', ...expected });
  });
});
