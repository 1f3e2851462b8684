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
      words: ['hereapi', 'here_api', 'heremaps', 'here-api', 'here_app', 'here_key', 'here.com'],
      value: base64url(43),
    }),
  ],
};
