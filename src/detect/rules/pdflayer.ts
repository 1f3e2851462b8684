import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const pdflayer: Provider = {
  id: 'pdflayer',
  name: 'pdflayer',
  docs: 'https://pdflayer.com/documentation',
  rules: [
    keyed({
      id: 'pdflayer-api-key',
      title: 'pdflayer API key',
      severity: 'medium',
      words: ['pdflayer'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
