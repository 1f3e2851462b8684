import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const locationiq: Provider = {
  id: 'locationiq',
  name: 'LocationIQ',
  docs: 'https://docs.locationiq.com/',
  rules: [
    keyed({
      id: 'locationiq-token',
      title: 'LocationIQ API token',
      severity: 'medium',
      words: ['locationiq'],
      beside: true,
      value: seq('pk.', alnum(32, 44)),
    }),
  ],
};
