import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const sinch: Provider = {
  id: 'sinch',
  name: 'Sinch',
  docs: 'https://developers.sinch.com/',
  rules: [keyed({ id: 'sinch-api-token', title: 'Sinch API token', words: ['sinch'], value: lower(32) })],
};
