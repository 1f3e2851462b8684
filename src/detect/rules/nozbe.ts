import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

export const nozbe: Provider = {
  id: 'nozbe',
  name: 'Nozbe',
  docs: 'https://nozbe.help/api/',
  rules: [
    keyed({
      id: 'nozbe-api-token',
      title: 'Nozbe API token',
      severity: 'medium',
      words: ['nozbe'],
      beside: true,
      value: seq(alnum(16), '_', base64url(64)),
    }),
  ],
};
