import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { upper } from './shape.ts';

export const octopus: Provider = {
  id: 'octopus',
  name: 'Octopus Deploy',
  docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  rules: [prefixed({ id: 'octopus-api-key', title: 'Octopus Deploy API key', prefix: 'API-', body: upper(24, 32) })],
};
