import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

export const segment: Provider = {
  id: 'segment',
  name: 'Segment',
  docs: 'https://segment.com/docs/',
  rules: [
    prefixed({ id: 'segment-public-api-token', title: 'Segment public API token', prefix: 'sgp_', body: alnum(64) }),
    keyed({
      id: 'segment-access-token',
      title: 'Segment access token',
      words: ['segment_', 'segment.io', 'segment-'],
      beside: true,
      value: seq(base64url(43), '.', base64url(43)),
    }),
    keyed({
      id: 'segment-write-key',
      title: 'Segment write key',
      severity: 'medium',
      words: ['segment_', 'segment.io', 'segment-'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
