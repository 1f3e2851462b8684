import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { run } from './shape.ts';

export const close: Provider = {
  id: 'close',
  name: 'Close',
  docs: 'https://developer.close.com/',
  rules: [prefixed({ id: 'close-api-key', title: 'Close API key', prefix: 'api_', body: run('A-Za-z0-9.', 45, 50) })],
};
