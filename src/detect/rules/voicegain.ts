import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const voicegain: Provider = {
  id: 'voicegain',
  name: 'Voicegain',
  docs: 'https://docs.voicegain.ai/',
  rules: [
    keyed({
      id: 'voicegain-api-token',
      title: 'Voicegain API token',
      severity: 'medium',
      words: ['voicegain'],
      beside: true,
      value: seq('eyJ', base64url(33, 60), '.', base64url(100, 140), '.', base64url(43)),
    }),
  ],
};
