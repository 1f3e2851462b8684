import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const edenai: Provider = {
  id: 'edenai',
  name: 'Eden AI',
  docs: 'https://docs.edenai.co/',
  rules: [
    keyed({
      id: 'edenai-api-key',
      title: 'Eden AI API key',
      words: ['edenai', 'eden_ai'],
      beside: true,
      value: seq('eyJ', base64url(20, 60), '.', base64url(60, 300), '.', base64url(43)),
    }),
  ],
};
