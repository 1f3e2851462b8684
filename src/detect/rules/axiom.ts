import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { uuid } from './shape.ts';

export const axiom: Provider = {
  id: 'axiom',
  name: 'Axiom',
  docs: 'https://axiom.co/docs/reference/tokens',
  rules: [prefixed({ id: 'axiom-api-token', title: 'Axiom API token', prefix: ['xaat-', 'xapt-'], body: uuid })],
};
