import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const daily: Provider = {
  id: 'daily',
  name: 'Daily.co',
  docs: 'https://docs.daily.co/',
  rules: [
    keyed({ id: 'daily-api-key', title: 'Daily.co API key', words: ['daily'], beside: true, value: alnum(64, 76) }),
  ],
};
