import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const enigma: Provider = {
  id: 'enigma',
  name: 'Enigma',
  docs: 'https://developers.enigma.com/',
  rules: [
    keyed({
      id: 'enigma-api-key',
      title: 'Enigma API key',
      severity: 'medium',
      words: ['enigma'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
