import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

export const calendly: Provider = {
  id: 'calendly',
  name: 'Calendly',
  docs: 'https://developer.calendly.com/',
  rules: [
    keyed({
      id: 'calendly-pat',
      title: 'Calendly personal access token',
      words: ['calendly'],
      beside: true,
      value: seq('eyJ', base64url(40, 300), '.', base64url(100, 400), '.', base64url(40, 400)),
    }),
    keyed({
      id: 'calendly-api-key-old',
      title: 'Calendly API key of the old form',
      severity: 'medium',
      words: ['calendly'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
