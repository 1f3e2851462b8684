import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

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
      value: lower(40),
    }),
  ],
};
