import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const prefect: Provider = {
  id: 'prefect',
  name: 'Prefect',
  docs: 'https://docs.prefect.io/',
  rules: [prefixed({ id: 'prefect-api-key', title: 'Prefect API key', prefix: ['pnu_', 'pnb_'], body: alnum(36) })],
};
