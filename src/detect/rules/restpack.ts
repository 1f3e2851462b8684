import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const restpack: Provider = {
  id: 'restpack',
  name: 'Restpack',
  docs: 'https://restpack.io/',
  rules: [
    keyed({
      id: 'restpack-access-token',
      title: 'Restpack access token',
      severity: 'medium',
      words: ['restpack'],
      beside: true,
      value: alnum(48, 60),
    }),
  ],
};
