import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const coze: Provider = {
  id: 'coze',
  name: 'Coze',
  docs: 'https://www.coze.com/docs/',
  rules: [prefixed({ id: 'coze-pat', title: 'Coze personal access token', prefix: 'pat_', body: alnum(64) })],
};
