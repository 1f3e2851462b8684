import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const activecampaign: Provider = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  docs: 'https://developers.activecampaign.com/reference/authentication',
  rules: [
    keyed({
      id: 'activecampaign-api-key',
      title: 'ActiveCampaign API key',
      words: ['activecampaign'],
      beside: true,
      value: alnum(72, 84),
    }),
  ],
};
