import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
