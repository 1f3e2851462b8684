import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run, seq } from './shape.ts';

export const conversiontools: Provider = {
  id: 'conversiontools',
  name: 'Conversion Tools',
  docs: 'https://conversiontools.io/api-documentation',
  rules: [
    keyed({
      id: 'conversiontools-api-token',
      title: 'Conversion Tools API token',
      severity: 'medium',
      words: ['conversiontools'],
      beside: true,
      value: seq('eyJ', run('A-Za-z0-9_.-', 154, 164)),
    }),
  ],
};
