import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const databento: Provider = {
  id: 'databento',
  name: 'Databento',
  docs: 'https://databento.com/docs',
  rules: [prefixed({ id: 'databento-api-key', title: 'Databento API key', prefix: 'db-', body: alnum(29) })],
};
