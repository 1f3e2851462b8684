import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const neon: Provider = {
  id: 'neon',
  name: 'Neon',
  docs: 'https://neon.com/docs/manage/api-keys',
  rules: [
    prefixed({
      id: 'neon-api-key',
      title: 'Neon API key',
      severity: 'critical',
      prefix: 'napi_',
      body: alnum(64, 76),
    }),
    keyed({
      id: 'neon-api-key-old',
      title: 'Neon API key of the old form',
      severity: 'critical',
      words: ['neon'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
