import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const shopify: Provider = {
  id: 'shopify',
  name: 'Shopify',
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  rules: [
    prefixed({
      id: 'shopify-access-token',
      title: 'Shopify access token',
      severity: 'critical',
      prefix: 'shpat_',
      body: alnum(32, 64),
    }),
    prefixed({
      id: 'shopify-custom-app-token',
      title: 'Shopify custom app token',
      severity: 'critical',
      prefix: 'shpca_',
      body: alnum(32, 64),
    }),
    prefixed({
      id: 'shopify-private-app-token',
      title: 'Shopify private app token',
      severity: 'critical',
      prefix: 'shppa_',
      body: alnum(32, 64),
    }),
    prefixed({ id: 'shopify-shared-secret', title: 'Shopify shared secret', prefix: 'shpss_', body: alnum(32, 64) }),
    prefixed({
      id: 'shopify-user-token',
      title: 'Shopify user or partner token',
      prefix: ['shpua_', 'shptka_', 'prtapi_', 'atkn_'],
      body: alnum(32, 64),
    }),
  ],
};
