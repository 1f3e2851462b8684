import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url, either, seq } from './shape.ts';

export const polar: Provider = {
  id: 'polar',
  name: 'Polar',
  docs: 'https://docs.polar.sh/',
  rules: [
    prefixed({
      id: 'polar-access-token',
      title: 'Polar access token',
      prefix: 'polar_',
      body: seq(either('pat', 'oat', 'at_o', 'at_u', 'rt_u', 'rt_o', 'at', 'rt'), '_', base64url(32, 60)),
    }),
  ],
};
