import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, lower, seq } from './shape.ts';

export const zenkit: Provider = {
  id: 'zenkit',
  name: 'Zenkit',
  docs: 'https://base.zenkit.com/docs/api/',
  rules: [
    keyed({
      id: 'zenkit-api-key',
      title: 'Zenkit API key',
      severity: 'medium',
      words: ['zenkit'],
      beside: true,
      value: seq(lower(8), '-', alnum(32)),
    }),
  ],
};
