import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const abuseipdb: Provider = {
  id: 'abuseipdb',
  name: 'AbuseIPDB',
  docs: 'https://docs.abuseipdb.com/',
  rules: [
    keyed({
      id: 'abuseipdb-api-key',
      title: 'AbuseIPDB API key',
      severity: 'medium',
      words: ['abuseipdb'],
      beside: true,
      value: alnum(80, 92),
    }),
  ],
};
