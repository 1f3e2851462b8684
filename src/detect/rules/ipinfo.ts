import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const ipinfo: Provider = {
  id: 'ipinfo',
  name: 'IPinfo',
  docs: 'https://ipinfo.io/developers',
  rules: [
    keyed({
      id: 'ipinfo-api-token',
      title: 'IPinfo API token',
      severity: 'medium',
      words: ['ipinfo'],
      beside: true,
      value: alnum(14),
    }),
  ],
};
