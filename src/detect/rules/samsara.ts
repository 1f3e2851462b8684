import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const samsara: Provider = {
  id: 'samsara',
  name: 'Samsara',
  docs: 'https://developers.samsara.com/',
  rules: [prefixed({ id: 'samsara-api-token', title: 'Samsara API token', prefix: 'samsara_api_', body: alnum(30) })],
};
