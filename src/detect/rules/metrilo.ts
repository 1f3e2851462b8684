import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const metrilo: Provider = {
  id: 'metrilo',
  name: 'Metrilo',
  docs: 'https://developers.metrilo.com/',
  rules: [
    keyed({
      id: 'metrilo-api-key',
      title: 'Metrilo API key',
      severity: 'medium',
      words: ['metrilo'],
      beside: true,
      value: alnum(16),
    }),
  ],
};
