import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lower } from './shape.ts';

export const cerebras: Provider = {
  id: 'cerebras',
  name: 'Cerebras',
  docs: 'https://inference-docs.cerebras.ai/',
  rules: [prefixed({ id: 'cerebras-api-key', title: 'Cerebras API key', prefix: 'csk-', body: lower(48, 52) })],
};
