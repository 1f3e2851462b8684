import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const particle: Provider = {
  id: 'particle',
  name: 'Particle',
  docs: 'https://docs.particle.io/reference/cloud-apis/api/',
  rules: [
    keyed({
      id: 'particle-access-token',
      title: 'Particle access token',
      severity: 'medium',
      words: ['particle.io', 'particle'],
      value: alnum(40),
    }),
  ],
};
