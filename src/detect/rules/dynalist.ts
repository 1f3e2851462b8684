import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const dynalist: Provider = {
  id: 'dynalist',
  name: 'Dynalist',
  docs: 'https://apidocs.dynalist.io/',
  rules: [
    keyed({
      id: 'dynalist-api-token',
      title: 'Dynalist API token',
      severity: 'medium',
      words: ['dynalist'],
      beside: true,
      value: base64url(128, 140),
    }),
  ],
};
