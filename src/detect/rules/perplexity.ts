import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const perplexity: Provider = {
  id: 'perplexity',
  name: 'Perplexity',
  docs: 'https://docs.perplexity.ai/',
  rules: [prefixed({ id: 'perplexity-api-key', title: 'Perplexity API key', prefix: 'pplx-', body: alnum(40, 56) })],
};
