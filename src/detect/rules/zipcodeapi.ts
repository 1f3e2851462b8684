import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const zipcodeapi: Provider = {
  id: 'zipcodeapi',
  name: 'ZipCodeAPI',
  docs: 'https://www.zipcodeapi.com/API',
  rules: [
    keyed({
      id: 'zipcodeapi-api-key',
      title: 'ZipCodeAPI API key',
      severity: 'medium',
      words: ['zipcodeapi'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
