import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const infracost: Provider = {
  id: 'infracost',
  name: 'Infracost',
  docs: 'https://www.infracost.io/docs/integrations/environment_variables/',
  rules: [
    prefixed({
      id: 'infracost-api-key',
      title: 'Infracost API key',
      severity: 'medium',
      prefix: 'ico-',
      body: alnum(32),
    }),
  ],
};
