import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const upstage: Provider = {
  id: 'upstage',
  name: 'Upstage',
  docs: 'https://console.upstage.ai/docs/',
  rules: [prefixed({ id: 'upstage-api-key', title: 'Upstage API key', prefix: 'up_', body: alnum(29) })],
};
