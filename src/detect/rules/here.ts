import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const here: Provider = {
  id: 'here',
  name: 'HERE',
  docs: 'https://www.here.com/docs/',
  rules: [
    keyed({
      id: 'here-api-key',
      title: 'HERE API key',
      severity: 'medium',
      words: ['hereapi', 'here_', 'here-api', 'here.com'],
      beside: true,
      value: base64url(43, 55),
    }),
  ],
};
