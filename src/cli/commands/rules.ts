import { command } from '../command.ts';
import { ruleOptions } from '../rule-options.ts';

export const rulesOptionNames = [...ruleOptions, 'format', 'output', 'no-color'] as const;

export const rulesCommand = command({
  name: 'rules',
  operands: 'list | show ID... | test FILE...',
  needs: 'Say what to do: buildleaks rules list, buildleaks rules show ID, or buildleaks rules test FILE.',
  summary: 'List what is looked for, show a rule, or try the rules on a file',
  examples: [
    ['rules list', 'Every rule'],
    ['rules show github-pat', 'One rule with its pattern and the documentation that it follows'],
    ['rules list --config rules.toml', 'With rules of your own, in the form of gitleaks'],
    ['rules test ./settings.py', 'What the rules make of a file, and which filters kept values out'],
  ],
  options: rulesOptionNames,
  run: async (args, context) => (await import('../run-rules.ts')).runRules(args, context),
});
