import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const pandascore: Provider = {
  id: 'pandascore',
  name: 'PandaScore',
  docs: 'https://developers.pandascore.co/',
  rules: [
    keyed({
      id: 'pandascore-api-token',
      title: 'PandaScore API token',
      severity: 'medium',
      words: ['pandascore'],
      beside: true,
      value: base64url(51, 63),
    }),
  ],
};
