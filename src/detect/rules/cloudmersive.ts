import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { dashed, either, guid } from './shape.ts';

export const cloudmersive: Provider = {
  id: 'cloudmersive',
  name: 'Cloudmersive',
  docs: 'https://api.cloudmersive.com/docs/',
  rules: [
    keyed({
      id: 'cloudmersive-api-key',
      title: 'Cloudmersive API key',
      severity: 'medium',
      words: ['cloudmersive'],
      beside: true,
      value: either(guid, dashed(36)),
    }),
  ],
};
