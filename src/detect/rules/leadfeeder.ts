import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const leadfeeder: Provider = {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  docs: 'https://docs.leadfeeder.com/',
  rules: [
    keyed({
      id: 'leadfeeder-api-token',
      title: 'Leadfeeder API token',
      severity: 'medium',
      words: ['leadfeeder'],
      beside: true,
      value: base64url(43, 55),
    }),
  ],
};
