import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const clojars: Provider = {
  id: 'clojars',
  name: 'Clojars',
  docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  rules: [
    prefixed({
      id: 'clojars-deploy-token',
      title: 'Clojars deploy token',
      severity: 'critical',
      prefix: 'CLOJARS_',
      body: alnum(60),
    }),
  ],
};
