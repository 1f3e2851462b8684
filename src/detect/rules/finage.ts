import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { upper } from './shape.ts';

export const finage: Provider = {
  id: 'finage',
  name: 'Finage',
  docs: 'https://finage.co.uk/docs/api',
  rules: [
    prefixed({ id: 'finage-api-key', title: 'Finage API key', severity: 'medium', prefix: 'API_KEY', body: upper(32) }),
  ],
};
