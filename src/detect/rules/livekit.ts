import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

export const livekit: Provider = {
  id: 'livekit',
  name: 'LiveKit',
  docs: 'https://docs.livekit.io/',
  rules: [
    keyed({
      id: 'livekit-api-secret',
      title: 'LiveKit API secret',
      words: ['livekit'],
      beside: true,
      value: base64url(43, 44),
    }),
    keyed({
      id: 'livekit-api-key',
      title: 'LiveKit API key',
      severity: 'medium',
      words: ['livekit'],
      beside: true,
      value: seq('API', alnum(12)),
    }),
  ],
};
