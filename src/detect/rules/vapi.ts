import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { uuid } from './shape.ts';

export const vapi: Provider = {
  id: 'vapi',
  name: 'Vapi',
  docs: 'https://docs.vapi.ai/',
  rules: [
    keyed({
      id: 'vapi-api-key',
      title: 'Vapi API key',
      words: ['vapi_', 'vapi-', 'vapi api', 'vapi key'],
      value: uuid,
    }),
  ],
};
