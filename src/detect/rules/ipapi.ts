import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const ipapi: Provider = {
  id: 'ipapi',
  name: 'ipapi',
  docs: 'https://ipapi.com/documentation',
  rules: [
    keyed({
      id: 'ipapi-api-key',
      title: 'ipapi API key',
      severity: 'medium',
      words: ['ipapi', 'ip_api'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
