import { command } from '../command.ts';

export const lintOptionNames = [
  'context-dir',
  'severity',
  'format',
  'output',
  'exit-code',
  'exit-zero',
  'no-color',
] as const;

export const lintCommand = command({
  name: 'lint',
  operands: 'DOCKERFILE...',
  needs: 'Name a Dockerfile: buildleaks lint Dockerfile.',
  summary: 'Find what would leak before an image is built',
  examples: [
    ['lint Dockerfile', 'With the folder that it lies in as its context'],
    ['lint docker/app.Dockerfile --context-dir .', 'With another one'],
    ['lint - < Dockerfile', 'From standard input, without a context'],
  ],
  options: lintOptionNames,
  run: async (args, context) => (await import('../run-lint.ts')).runLint(args, context),
});
