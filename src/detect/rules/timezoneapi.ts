import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const timezoneapi: Provider = {
  id: 'timezoneapi',
  name: 'TimeZoneAPI',
  docs: 'https://timezoneapi.io/',
  rules: [
    keyed({
      id: 'timezoneapi-api-key',
      title: 'TimeZoneAPI API key',
      severity: 'medium',
      words: ['timezoneapi'],
      beside: true,
      value: run('A-Za-z0-9', 20),
    }),
  ],
};
