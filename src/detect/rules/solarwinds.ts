import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const solarwinds: Provider = {
  id: 'solarwinds',
  name: 'SolarWinds Observability',
  docs: 'https://documentation.solarwinds.com/',
  rules: [
    keyed({
      id: 'solarwinds-api-token',
      title: 'SolarWinds Observability API token',
      severity: 'medium',
      words: ['solarwinds'],
      beside: true,
      value: base64url(71, 83),
    }),
  ],
};
