import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const fireworks: Provider = {
  id: 'fireworks',
  name: 'Fireworks AI',
  docs: 'https://docs.fireworks.ai/',
  rules: [
    prefixed({ id: 'fireworks-api-key', title: 'Fireworks AI API key', prefix: ['fw_', 'fpk_'], body: alnum(22, 30) }),
    keyed({
      id: 'fireworks-api-key-old',
      title: 'Fireworks AI API key of the old form',
      words: ['fireworks'],
      value: alnum(48),
    }),
  ],
};
