import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64, maybe, seq } from './shape.ts';

export const instabot: Provider = {
  id: 'instabot',
  name: 'Instabot',
  docs: 'https://instabot.io/developer/',
  rules: [
    keyed({
      id: 'instabot-api-key',
      title: 'Instabot API key',
      severity: 'medium',
      words: ['instabot'],
      beside: true,
      value: seq(base64(40, 44), maybe('='), maybe('=')),
    }),
  ],
};
