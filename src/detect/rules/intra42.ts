import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { hex } from './shape.ts';

export const intra42: Provider = {
  id: 'intra42',
  name: '42 Intra',
  docs: 'https://api.intra.42.fr/apidoc',
  rules: [
    prefixed({
      id: 'intra42-client-secret',
      title: '42 Intra client secret',
      severity: 'medium',
      prefix: ['s-s4t2ud-', 's-s4t2af-'],
      body: hex(64),
    }),
    prefixed({
      id: 'intra42-client-id',
      title: '42 Intra client ID',
      severity: 'info',
      prefix: ['u-s4t2ud-', 'u-s4t2af-'],
      body: hex(64),
    }),
  ],
};
