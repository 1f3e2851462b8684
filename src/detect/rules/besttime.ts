import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex, seq } from './shape.ts';

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
      value: seq('pri_', lowerHex(32)),
    }),
  ],
};
