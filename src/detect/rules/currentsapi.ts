import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const currentsapi: Provider = {
  id: 'currentsapi',
  name: 'Currents',
  docs: 'https://currentsapi.services/en/docs/',
  rules: [
    keyed({
      id: 'currentsapi-api-key',
      title: 'Currents API key',
      severity: 'medium',
      words: ['currentsapi'],
      beside: true,
      value: base64url(48, 60),
    }),
  ],
};
