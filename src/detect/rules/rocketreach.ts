import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const rocketreach: Provider = {
  id: 'rocketreach',
  name: 'RocketReach',
  docs: 'https://rocketreach.co/api',
  rules: [
    keyed({
      id: 'rocketreach-api-key',
      title: 'RocketReach API key',
      severity: 'medium',
      words: ['rocketreach'],
      beside: true,
      value: run('a-z0-9-', 39),
    }),
  ],
};
