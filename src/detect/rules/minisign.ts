import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64, maybe, seq } from './shape.ts';

export const minisign: Provider = {
  id: 'minisign',
  name: 'minisign and signify',
  docs: 'https://jedisct1.github.io/minisign/#signature-format',
  rules: [
    prefixed({
      id: 'minisign-secret-key',
      title: 'minisign secret key',
      prefix: ['RWRTY0Iy', 'RWQAAEIy'],
      body: seq(base64(200, 204), maybe('='), maybe('=')),
    }),
    prefixed({
      id: 'signify-secret-key',
      title: 'signify secret key',
      prefix: 'RWRCS',
      body: seq(base64(130, 140), maybe('='), maybe('=')),
    }),
  ],
};
