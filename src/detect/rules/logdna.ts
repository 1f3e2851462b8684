import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const logdna: Provider = {
  id: 'logdna',
  name: 'LogDNA (Mezmo)',
  docs: 'https://docs.mezmo.com/',
  rules: [
    keyed({
      id: 'logdna-ingestion-key',
      title: 'Mezmo ingestion key',
      severity: 'medium',
      words: ['logdna', 'mezmo'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
