import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const netbird: Provider = {
  id: 'netbird',
  name: 'NetBird',
  docs: 'https://docs.netbird.io/ipa/guides/managing-resources/access-tokens',
  rules: [prefixed({ id: 'netbird-pat', title: 'NetBird personal access token', prefix: 'nbp_', body: alnum(36) })],
};
