import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const ip2location: Provider = {
  id: 'ip2location',
  name: 'IP2Location',
  docs: 'https://www.ip2location.io/ip2location-documentation',
  rules: [
    keyed({
      id: 'ip2location-api-key',
      title: 'IP2Location API key',
      severity: 'medium',
      words: ['ip2location'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
