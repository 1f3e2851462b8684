import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const hexpm: Provider = {
  id: 'hexpm',
  name: 'Hex.pm',
  docs: 'https://hex.pm/docs/tasks#hex_user',
  rules: [
    keyed({
      id: 'hexpm-api-key',
      title: 'Hex.pm API key',
      severity: 'critical',
      words: ['hexpm', 'hex_api_key'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
