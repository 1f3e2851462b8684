import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either } from './shape.ts';

export const helpscout: Provider = {
  id: 'helpscout',
  name: 'Help Scout',
  docs: 'https://developer.helpscout.com/',
  rules: [
    keyed({
      id: 'helpscout-api-key',
      title: 'Help Scout API key',
      words: ['helpscout'],
      beside: true,
      value: either(alnum(40), alnum(32)),
    }),
  ],
};
