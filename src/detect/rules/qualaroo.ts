import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const qualaroo: Provider = {
  id: 'qualaroo',
  name: 'Qualaroo',
  docs: 'https://help.qualaroo.com/',
  rules: [
    keyed({
      id: 'qualaroo-api-secret',
      title: 'Qualaroo API secret',
      severity: 'medium',
      words: ['qualaroo'],
      beside: true,
      value: run('A-Za-z0-9=', 64),
    }),
  ],
};
