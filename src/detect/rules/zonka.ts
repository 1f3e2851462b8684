import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const zonka: Provider = {
  id: 'zonka',
  name: 'Zonka Feedback',
  docs: 'https://apidocs.zonkafeedback.com/',
  rules: [
    keyed({
      id: 'zonka-auth-token',
      title: 'Zonka Feedback auth token',
      severity: 'medium',
      words: ['zonka'],
      beside: true,
      value: alnum(36, 48),
    }),
  ],
};
