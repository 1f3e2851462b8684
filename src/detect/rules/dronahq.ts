import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const dronahq: Provider = {
  id: 'dronahq',
  name: 'DronaHQ',
  docs: 'https://docs.dronahq.com/',
  rules: [
    keyed({
      id: 'dronahq-api-key',
      title: 'DronaHQ API key',
      severity: 'medium',
      words: ['dronahq'],
      beside: true,
      value: alnum(50, 62),
    }),
  ],
};
