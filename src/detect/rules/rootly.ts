import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { hex } from './shape.ts';

export const rootly: Provider = {
  id: 'rootly',
  name: 'Rootly',
  docs: 'https://docs.rootly.com/',
  rules: [prefixed({ id: 'rootly-api-key', title: 'Rootly API key', prefix: 'rootly_', body: hex(64) })],
};
