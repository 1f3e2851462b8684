import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const finage: Provider = {
  id: 'finage',
  name: 'Finage',
  docs: 'https://finage.co.uk/docs/api',
  rules: [
    keyed({
      id: 'finage-api-key',
      title: 'Finage API key',
      severity: 'medium',
      words: ['finage'],
      beside: true,
      value: seq('API_KEY', alnum(32, 44)),
    }),
  ],
};
