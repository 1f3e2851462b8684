import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lowerHex } from './shape.ts';

export const coderabbit: Provider = {
  id: 'coderabbit',
  name: 'CodeRabbit',
  docs: 'https://docs.coderabbit.ai/',
  rules: [prefixed({ id: 'coderabbit-api-key', title: 'CodeRabbit API key', prefix: 'cr-', body: lowerHex(58) })],
};
