import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const upstage: Provider = {
  id: 'upstage',
  name: 'Upstage',
  docs: 'https://console.upstage.ai/docs/',
  rules: [
    keyed({
      id: 'upstage-api-key',
      title: 'Upstage API key',
      words: ['upstage'],
      beside: true,
      value: seq('up_', alnum(29, 41)),
    }),
  ],
};
