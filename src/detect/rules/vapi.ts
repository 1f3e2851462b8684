import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const vapi: Provider = {
  id: 'vapi',
  name: 'Vapi',
  docs: 'https://docs.vapi.ai/',
  rules: [keyed({ id: 'vapi-api-key', title: 'Vapi API key', words: ['vapi'], beside: true, value: guid })],
};
