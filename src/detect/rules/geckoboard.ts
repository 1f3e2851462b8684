import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either } from './shape.ts';

export const geckoboard: Provider = {
  id: 'geckoboard',
  name: 'Geckoboard',
  docs: 'https://developer.geckoboard.com/',
  rules: [
    keyed({
      id: 'geckoboard-api-key',
      title: 'Geckoboard API key',
      severity: 'medium',
      words: ['geckoboard'],
      beside: true,
      value: either(alnum(32), alnum(44)),
    }),
  ],
};
