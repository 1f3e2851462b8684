import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const gemfury: Provider = {
  id: 'gemfury',
  name: 'Gemfury',
  docs: 'https://gemfury.com/help/tokens/',
  rules: [
    keyed({
      id: 'gemfury-token',
      title: 'Gemfury API token',
      words: ['gemfury', 'fury.io', 'fury_'],
      beside: true,
      value: base64url(20, 26),
    }),
  ],
};
