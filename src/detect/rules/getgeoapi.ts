import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const getgeoapi: Provider = {
  id: 'getgeoapi',
  name: 'GetGeoAPI',
  docs: 'https://getgeoapi.com/',
  rules: [
    keyed({
      id: 'getgeoapi-api-key',
      title: 'GetGeoAPI API key',
      severity: 'medium',
      words: ['getgeoapi'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
