import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const ipgeolocation: Provider = {
  id: 'ipgeolocation',
  name: 'ipgeolocation',
  docs: 'https://ipgeolocation.io/documentation.html',
  rules: [
    keyed({
      id: 'ipgeolocation-api-key',
      title: 'ipgeolocation API key',
      severity: 'medium',
      words: ['ipgeolocation'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
