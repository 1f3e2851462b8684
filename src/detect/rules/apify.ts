import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { dashed } from './shape.ts';

export const apify: Provider = {
  id: 'apify',
  name: 'Apify',
  docs: 'https://docs.apify.com/platform/integrations/api',
  rules: [
    prefixed({
      id: 'apify-api-token',
      title: 'Apify API token',
      prefix: ['apify_api_', 'apify_ui_'],
      body: dashed(34, 40),
    }),
  ],
};
