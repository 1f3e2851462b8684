import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const ipinfodb: Provider = {
  id: 'ipinfodb',
  name: 'IPInfoDB',
  docs: 'https://www.ipinfodb.com/api',
  rules: [
    keyed({
      id: 'ipinfodb-api-key',
      title: 'IPInfoDB API key',
      severity: 'medium',
      words: ['ipinfodb'],
      value: lowerHex(64),
    }),
  ],
};
