import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const fireworks: Provider = {
  id: 'fireworks',
  name: 'Fireworks AI',
  docs: 'https://docs.fireworks.ai/',
  rules: [
    keyed({
      id: 'fireworks-api-key',
      title: 'Fireworks AI API key',
      words: ['fireworks'],
      beside: true,
      value: seq(either('fw_', 'fpk_'), alnum(22, 30)),
    }),
    keyed({
      id: 'fireworks-api-key-old',
      title: 'Fireworks AI API key of the old form',
      words: ['fireworks'],
      beside: true,
      value: alnum(48, 60),
    }),
    prefixed({
      id: 'fireworks-prefixed-key',
      title: 'Fireworks AI API key by prefix',
      prefix: 'fw_',
      body: alnum(22, 30),
    }),
  ],
};
