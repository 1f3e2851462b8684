import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const jupiterone: Provider = {
  id: 'jupiterone',
  name: 'JupiterOne',
  docs: 'https://docs.jupiterone.io/',
  rules: [
    keyed({
      id: 'jupiterone-api-token',
      title: 'JupiterOne API token',
      words: ['jupiterone'],
      beside: true,
      value: alnum(76, 88),
    }),
  ],
};
