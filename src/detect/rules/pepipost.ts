import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const pepipost: Provider = {
  id: 'pepipost',
  name: 'Pepipost (Netcore)',
  docs: 'https://developers.netcorecloud.com/',
  rules: [
    keyed({
      id: 'pepipost-api-key',
      title: 'Pepipost (Netcore) API key',
      words: ['pepipost', 'netcore'],
      beside: true,
      value: base64url(32, 44),
    }),
  ],
};
