import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const opencage: Provider = {
  id: 'opencage',
  name: 'OpenCage',
  docs: 'https://opencagedata.com/api',
  rules: [
    keyed({
      id: 'opencage-api-key',
      title: 'OpenCage API key',
      severity: 'medium',
      words: ['opencage'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
