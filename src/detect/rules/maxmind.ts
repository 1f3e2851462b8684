import type { Provider } from '../rule.ts';
import { around, keyed } from './make.ts';
import { alnum, lit, seq } from './shape.ts';

export const maxmind: Provider = {
  id: 'maxmind',
  name: 'MaxMind',
  docs: 'https://support.maxmind.com/',
  rules: [
    around({
      id: 'maxmind-license-key',
      title: 'MaxMind license key',
      severity: 'medium',
      before: seq(alnum(6), '_', alnum(29)),
      mark: ['_mmk'],
      after: lit(''),
    }),
    keyed({
      id: 'maxmind-license-key-old',
      title: 'MaxMind license key old',
      severity: 'medium',
      words: ['maxmind', 'geoip', 'geolite'],
      beside: true,
      value: alnum(16),
    }),
  ],
};
