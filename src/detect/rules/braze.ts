import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const braze: Provider = {
  id: 'braze',
  name: 'Braze',
  docs: 'https://www.braze.com/docs/api/api_key/',
  rules: [keyed({ id: 'braze-api-key', title: 'Braze API key', words: ['braze'], beside: true, value: guid })],
};
