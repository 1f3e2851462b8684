import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const alienvault: Provider = {
  id: 'alienvault',
  name: 'AlienVault OTX',
  docs: 'https://otx.alienvault.com/api',
  rules: [
    keyed({
      id: 'alienvault-api-key',
      title: 'AlienVault OTX API key',
      severity: 'medium',
      words: ['alienvault', 'otx_'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
