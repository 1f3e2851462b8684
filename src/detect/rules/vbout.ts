import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { digits } from './shape.ts';

export const vbout: Provider = {
  id: 'vbout',
  name: 'VBOUT',
  docs: 'https://developers.vbout.com/',
  rules: [
    keyed({
      id: 'vbout-api-key',
      title: 'VBOUT API key',
      severity: 'medium',
      words: ['vbout'],
      beside: true,
      value: digits(25),
    }),
  ],
};
