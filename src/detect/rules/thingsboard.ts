import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, lower } from './shape.ts';

export const thingsboard: Provider = {
  id: 'thingsboard',
  name: 'ThingsBoard',
  docs: 'https://thingsboard.io/docs/reference/http-api/',
  rules: [
    prefixed({
      id: 'thingsboard-device-token',
      title: 'ThingsBoard device token',
      severity: 'medium',
      prefix: 'thingsboard.cloud/api/v1/',
      body: lower(20),
    }),
    keyed({
      id: 'thingsboard-provision-secret',
      title: 'ThingsBoard provision secret',
      severity: 'medium',
      words: ['thingsboard', 'provisiondevice'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
