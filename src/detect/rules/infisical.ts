import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const infisical: Provider = {
  id: 'infisical',
  name: 'Infisical',
  docs: 'https://infisical.com/docs/documentation/platform/token',
  rules: [
    keyed({
      id: 'infisical-service-token',
      title: 'Infisical service token',
      words: ['infisical'],
      beside: true,
      value: seq('st.', alnum(24), '.', alnum(32), '.', alnum(32)),
    }),
  ],
};
