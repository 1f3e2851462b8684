import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const apitemplate: Provider = {
  id: 'apitemplate',
  name: 'APITemplate.io',
  docs: 'https://docs.apitemplate.io/',
  rules: [
    keyed({
      id: 'apitemplate-api-key',
      title: 'APITemplate.io API key',
      severity: 'medium',
      words: ['apitemplate'],
      beside: true,
      value: alnum(39, 51),
    }),
  ],
};
