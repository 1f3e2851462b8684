import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const atera: Provider = {
  id: 'atera',
  name: 'Atera',
  docs: 'https://app.atera.com/apidocs',
  rules: [
    keyed({
      id: 'atera-api-key',
      title: 'Atera API key',
      severity: 'medium',
      words: ['atera'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
