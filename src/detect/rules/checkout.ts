import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { either, guid, maybe, run, seq } from './shape.ts';

export const checkout: Provider = {
  id: 'checkout',
  name: 'Checkout.com',
  docs: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  rules: [
    prefixed({
      id: 'checkout-sandbox-key',
      title: 'Checkout.com sandbox secret key',
      severity: 'medium',
      prefix: 'sk_sbox_',
      body: seq(run('a-z2-7', 26), maybe(run('a-z2-7*#$=', 1))),
    }),
    keyed({
      id: 'checkout-secret-key',
      title: 'Checkout.com secret key',
      severity: 'critical',
      words: ['checkout_', 'checkout.com', 'cko_'],
      beside: true,
      value: seq(either('sk_', 'sk_sbox_'), run('a-z2-7', 26, 27)),
    }),
    keyed({
      id: 'checkout-secret-key-old',
      title: 'Checkout.com secret key of the old form',
      severity: 'critical',
      words: ['checkout_', 'checkout.com', 'cko_'],
      beside: true,
      value: seq(either('sk_', 'sk_test_'), guid),
    }),
  ],
};
