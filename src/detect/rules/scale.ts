import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lowerHex } from './shape.ts';

export const scale: Provider = {
  id: 'scale',
  name: 'Scale AI',
  docs: 'https://scale.com/docs',
  rules: [prefixed({ id: 'scale-api-key', title: 'Scale AI API key', prefix: ['live_', 'test_'], body: lowerHex(32) })],
};
