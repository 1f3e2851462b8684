import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, digits, either, seq, uuid } from './shape.ts';

export const figma: Provider = {
  id: 'figma',
  name: 'Figma',
  docs: 'https://www.figma.com/developers/api#access-tokens',
  rules: [
    prefixed({
      id: 'figma-pat',
      title: 'Figma personal access token',
      prefix: ['figd_', 'figo_', 'figu_', 'figoh_'],
      body: base64url(38, 64),
    }),
    keyed({
      id: 'figma-pat-old',
      title: 'Figma personal access token of the old form',
      words: ['figma'],
      value: either(uuid, seq(digits(4, 7), '-', uuid)),
    }),
  ],
};
