import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { uuid } from './shape.ts';

export const robinhood: Provider = {
  id: 'robinhood',
  name: 'Robinhood Crypto',
  docs: 'https://docs.robinhood.com/',
  rules: [prefixed({ id: 'robinhood-api-key', title: 'Robinhood Crypto API key', prefix: 'rh-api-', body: uuid })],
};
