import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const holidayapi: Provider = {
  id: 'holidayapi',
  name: 'Holiday API',
  docs: 'https://holidayapi.com/docs',
  rules: [
    keyed({
      id: 'holidayapi-api-key',
      title: 'Holiday API API key',
      severity: 'medium',
      words: ['holidayapi'],
      beside: true,
      value: guid,
    }),
  ],
};
