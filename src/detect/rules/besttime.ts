import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const besttime: Provider = {
  id: 'besttime',
  name: 'BestTime',
  docs: 'https://documentation.besttime.app/',
  rules: [
    keyed({
      id: 'besttime-private-key',
      title: 'BestTime private key',
      severity: 'medium',
      words: ['besttime'],
      beside: true,
      value: seq('pri_', alnum(32, 44)),
    }),
  ],
};
