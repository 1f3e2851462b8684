import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const rapidapi: Provider = {
  id: 'rapidapi',
  name: 'RapidAPI',
  docs: 'https://docs.rapidapi.com/',
  rules: [
    keyed({
      id: 'rapidapi-api-key',
      title: 'RapidAPI API key',
      words: ['rapidapi', 'rapid_api', 'rapid-api'],
      value: alnum(50),
    }),
  ],
};
