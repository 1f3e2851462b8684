import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lowerHex, seq } from './shape.ts';

export const infisical: Provider = {
  id: 'infisical',
  name: 'Infisical',
  docs: 'https://infisical.com/docs/documentation/platform/token',
  rules: [
    prefixed({
      id: 'infisical-service-token',
      title: 'Infisical service token',
      prefix: 'st.',
      body: seq(lowerHex(24), '.', lowerHex(32), '.', lowerHex(32)),
    }),
  ],
};
