import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const abstractapi: Provider = {
  id: 'abstractapi',
  name: 'Abstract API',
  docs: 'https://docs.abstractapi.com/',
  rules: [
    keyed({
      id: 'abstractapi-api-key',
      title: 'Abstract API API key',
      severity: 'medium',
      words: ['abstractapi', 'abstract_'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
