import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const blitapp: Provider = {
  id: 'blitapp',
  name: 'Blitapp',
  docs: 'https://blitapp.com/',
  rules: [
    keyed({
      id: 'blitapp-api-key',
      title: 'Blitapp API key',
      severity: 'medium',
      words: ['blitapp'],
      beside: true,
      value: base64url(39, 51),
    }),
  ],
};
