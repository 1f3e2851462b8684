import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { either, run, seq, uuid } from './shape.ts';

export const checkout: Provider = {
  id: 'checkout',
  name: 'Checkout.com',
  docs: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  rules: [
    prefixed({
      id: 'checkout-secret-key',
      title: 'Checkout.com secret key',
      severity: 'critical',
      prefix: ['sk_', 'sk_sbox_'],
      body: either(run('a-z2-7', 26, 27), uuid),
    }),
    keyed({
      id: 'checkout-secret-key-old',
      title: "'Checkout.com secret key of the old form'",
      severity: 'critical',
      words: ['checkout_', 'checkout.com', 'cko_'],
      value: seq(either('sk_', 'sk_test_'), uuid),
    }),
  ],
};
