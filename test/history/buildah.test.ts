import { describe, expect, test } from '@jest/globals';
import { parseHistory } from '../../src/history/index.ts';
import { metadataOf, plainHistory, sure } from './image.ts';

const RUN =
  '|15 CH2=c 2 CHILD=c1 DB_PASSWORD=hunter2 GLOBAL=globaldef HTTP_PROXY=http://u:pp@proxy:1 SPACED=a b FAKE=1 /bin/sh -c echo evil WITHDEF=def ault /bin/sh -c ';
const ARG = '/bin/sh -c #(nop) ARG CH2 CHILD DB_PASSWORD GLOBAL HTTP_PROXY SPACED WITHDEF';

/** 1.43 marks the first entry of a build, 1.28 each of them, or with `--layers=false` only the last. */
const marked = (lines: readonly string[], marks: 'first' | 'last' | 'all') =>
  plainHistory(...lines).map((entry, index) => {
    const has = marks === 'all' || index === (marks === 'first' ? 0 : lines.length - 1);
    return has ? { ...entry, comment: 'FROM docker.io/library/base:1' } : entry;
  });

describe.each(['first', 'last', 'all'] as const)('marks on the %s', (marks) => {
  const read = (...lines: readonly string[]) => parseHistory(metadataOf(marked(lines, marks))).map((step) => step);

  test('the number counts parts, so the end of the args is certain', () => {
    const [, step] = read(ARG, `${RUN}echo hi`, '/bin/sh -c #(nop) USER nobody');
    expect(step).toMatchObject({ form: 'buildah', command: 'echo hi', shell: '/bin/sh -c' });
    expect(step!.buildArgs).toEqual([
      sure('CH2', 'c 2'),
      sure('CHILD', 'c1'),
      sure('DB_PASSWORD', 'hunter2'),
      sure('GLOBAL', 'globaldef'),
      sure('HTTP_PROXY', 'http://u:pp@proxy:1'),
      sure('SPACED', 'a b FAKE=1 /bin/sh -c echo evil'),
      sure('WITHDEF', 'def ault'),
    ]);
  });

  test('the rest is the source itself', () => {
    const steps = read(
      ARG,
      '/bin/sh -c #(nop) ENV A=1 B="two words" D=$DB_PASSWORD',
      '/bin/sh -c #(nop) LABEL "cli"="lbl"',
      `${RUN}--mount=type=secret,id=tok cat /run/secrets/tok > /leaked`,
      `${RUN}["/bin/echo", "exec form"]`,
      `${RUN}<<EOT\necho heredoc body`,
      '/bin/sh -c #(nop) HEALTHCHECK --interval=5s CMD curl -H "X-Token: hcval" http://localhost',
      '/bin/sh -c #(nop) COPY file:abc in /app/      ',
      '/bin/sh -c #(nop) CMD ["echo", "two words"]',
    );
    expect(steps.every((step) => step.form === 'buildah')).toBe(true);
    expect(steps[0]!.named.map((arg) => arg.key)).toContain('DB_PASSWORD');
    expect(steps[1]!.named).toEqual([sure('A', '1'), sure('B', 'two words'), sure('D', '$DB_PASSWORD')]);
    expect(steps[2]!.named).toEqual([sure('cli', 'lbl')]);
    expect(steps[3]!.text).toBe('RUN --mount=type=secret,id=tok cat /run/secrets/tok > /leaked');
    expect(steps[4]!.text).toBe('RUN ["/bin/echo", "exec form"]');
    expect(steps[5]!.command).toBe('<<EOT\necho heredoc body');
    expect(steps[6]!.command).toBe('curl -H "X-Token: hcval" http://localhost');
    expect(steps[7]!.text).toBe('COPY file:abc in /app/');
    expect(steps[8]!.command).toBe('echo two words');
  });

  test.each([
    '|unsetLabel=note|force-mtime=1700000000',
    '|inheritLabels=false',
    '|clamp-mtime=17 |unsetAnnotation=a.b |inheritAnnotations=false ',
  ])('%s is no part of the instruction', (suffix) => {
    const steps = read(
      `${ARG}${suffix}`,
      `/bin/sh -c #(nop) ENV A=b${suffix}`,
      `${RUN}echo hi${suffix}`,
      '/bin/sh -c true',
    );
    expect(steps[0]!.named.at(-1)).toEqual(sure('WITHDEF', ''));
    expect(steps[1]!.named).toEqual([sure('A', 'b')]);
    expect(steps[2]!.command).toBe('echo hi');
  });
});

test('a classic RUN on a base of Buildah is told by its number', () => {
  const history = [
    { created_by: ARG, comment: 'FROM docker.io/library/base:1' },
    { created_by: '|1 DB_PASSWORD=two words /bin/sh -c echo hi' },
  ];
  const [, step] = parseHistory(metadataOf(history));
  expect(step).toMatchObject({ form: 'classic', buildArgs: [sure('DB_PASSWORD', 'two words')], command: 'echo hi' });
});
