import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64, either, maybe, seq } from './shape.ts';

export const asaas: Provider = {
  id: 'asaas',
  name: 'Asaas',
  docs: 'https://docs.asaas.com/docs/authentication',
  rules: [
    prefixed({
      id: 'asaas-api-key',
      title: 'Asaas API key',
      severity: 'critical',
      prefix: '$aact_',
      body: seq(maybe(either('prod_', 'hmlg_')), base64(30, 200)),
    }),
  ],
};
