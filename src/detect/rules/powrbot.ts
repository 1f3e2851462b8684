import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const powrbot: Provider = {
  id: 'powrbot',
  name: 'Powrbot',
  docs: 'https://powrbot.com/api/',
  rules: [
    keyed({
      id: 'powrbot-api-key',
      title: 'Powrbot API key',
      severity: 'medium',
      words: ['powrbot'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
