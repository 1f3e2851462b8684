import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64 } from './shape.ts';

export const asaas: Provider = {
  id: 'asaas',
  name: 'Asaas',
  docs: 'https://docs.asaas.com/docs/authentication',
  rules: [
    prefixed({
      id: 'asaas-api-key',
      title: 'Asaas API key',
      severity: 'critical',
      prefix: ['$aact_', '$aact_prod_', '$aact_hmlg_'],
      body: base64(80, 200),
    }),
  ],
};
