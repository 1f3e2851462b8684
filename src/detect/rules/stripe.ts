import type { Provider } from '../rule.ts';
import { around, prefixed } from './make.ts';
import { alnum, base64, either, seq } from './shape.ts';

/** Who holds a test key can do little. */
export const stripe: Provider = {
  id: 'stripe',
  name: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  rules: [
    prefixed({
      id: 'stripe-secret-key',
      title: 'Stripe secret key',
      severity: 'critical',
      prefix: ['sk_live_', 'sk_prod_'],
      body: alnum(15, 247),
    }),
    prefixed({
      id: 'stripe-restricted-key',
      title: 'Stripe restricted key',
      prefix: ['rk_live_', 'rk_prod_'],
      body: alnum(15, 247),
    }),
    prefixed({
      id: 'stripe-test-key',
      title: 'Stripe test key',
      severity: 'low',
      prefix: ['sk_test_', 'rk_test_'],
      body: alnum(15, 247),
    }),
    prefixed({
      id: 'stripe-organization-key',
      title: 'Stripe organization key',
      severity: 'critical',
      prefix: ['sk_org_live_', 'sk_org_test_'],
      body: alnum(20, 247),
    }),
    // What a browser is given to confirm one payment or set one card up.
    around({
      id: 'stripe-client-secret',
      title: 'Stripe client secret of a payment',
      severity: 'low',
      before: seq(either('pi_', 'seti_'), alnum(20, 30)),
      mark: ['_secret_'],
      after: alnum(20, 40),
    }),
    prefixed({
      id: 'stripe-publishable-key',
      title: 'Stripe publishable key',
      severity: 'info',
      prefix: ['pk_live_', 'pk_test_'],
      body: alnum(15, 247),
    }),
    prefixed({
      id: 'stripe-webhook-secret',
      title: 'Stripe webhook signing secret',
      severity: 'medium',
      prefix: 'whsec_',
      body: either(alnum(32, 64), base64(32, 64)),
    }),
    prefixed({
      id: 'stripe-ephemeral-key',
      title: 'Stripe ephemeral key',
      severity: 'medium',
      prefix: ['ek_live_', 'ek_test_'],
      body: alnum(40, 255),
    }),
  ],
};
