import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, guid, seq } from './shape.ts';

export const ditto: Provider = {
  id: 'ditto',
  name: 'Ditto',
  docs: 'https://developer.dittowords.com/',
  rules: [
    keyed({
      id: 'ditto-api-key',
      title: 'Ditto API key',
      severity: 'medium',
      words: ['ditto'],
      beside: true,
      value: seq(guid, '.', alnum(40, 52)),
    }),
  ],
};
