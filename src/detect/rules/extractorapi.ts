import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const extractorapi: Provider = {
  id: 'extractorapi',
  name: 'Extractor API',
  docs: 'https://extractorapi.com/',
  rules: [
    keyed({
      id: 'extractorapi-api-key',
      title: 'Extractor API API key',
      severity: 'medium',
      words: ['extractorapi'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
