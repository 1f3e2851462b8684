import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64, maybe, seq } from './shape.ts';

export const portainer: Provider = {
  id: 'portainer',
  name: 'Portainer',
  docs: 'https://docs.portainer.io/api/access',
  rules: [
    prefixed({
      id: 'portainer-access-token',
      title: 'Portainer access token',
      severity: 'critical',
      prefix: 'ptr_',
      body: seq(base64(41, 44), maybe('=')),
    }),
  ],
};
