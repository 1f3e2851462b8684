import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lowerHex } from './shape.ts';

export const retell: Provider = {
  id: 'retell',
  name: 'Retell AI',
  docs: 'https://docs.retellai.com/',
  rules: [prefixed({ id: 'retell-api-key', title: 'Retell AI API key', prefix: 'key_', body: lowerHex(28) })],
};
