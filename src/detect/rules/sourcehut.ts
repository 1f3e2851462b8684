import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const sourcehut: Provider = {
  id: 'sourcehut',
  name: 'SourceHut',
  docs: 'https://man.sr.ht/meta.sr.ht/oauth-api.md',
  rules: [
    keyed({
      id: 'sourcehut-token',
      title: 'SourceHut API token',
      severity: 'critical',
      words: ['sr.ht', 'srht', 'sourcehut'],
      beside: true,
      value: base64url(60, 140),
    }),
  ],
};
