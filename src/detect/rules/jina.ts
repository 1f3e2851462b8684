import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const jina: Provider = {
  id: 'jina',
  name: 'Jina AI',
  docs: 'https://jina.ai/',
  rules: [prefixed({ id: 'jina-api-key', title: 'Jina AI API key', prefix: 'jina_', body: alnum(50, 70) })],
};
