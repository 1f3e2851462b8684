import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const securitytrails: Provider = {
  id: 'securitytrails',
  name: 'SecurityTrails',
  docs: 'https://docs.securitytrails.com/',
  rules: [
    keyed({
      id: 'securitytrails-api-key',
      title: 'SecurityTrails API key',
      severity: 'medium',
      words: ['securitytrails'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
