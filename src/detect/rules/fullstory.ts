import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64, maybe, run, seq } from './shape.ts';

export const fullstory: Provider = {
  id: 'fullstory',
  name: 'FullStory',
  docs: 'https://developer.fullstory.com/',
  rules: [
    prefixed({
      id: 'fullstory-api-key',
      title: 'FullStory API key',
      prefix: ['na1.', 'eu1.'],
      body: seq(base64(84, 108), maybe('='), maybe('=')),
    }),
    keyed({
      id: 'fullstory-api-key-old',
      title: 'FullStory API key of the old form',
      words: ['fullstory'],
      beside: true,
      value: run('A-Za-z0-9/+=', 88),
    }),
  ],
};
