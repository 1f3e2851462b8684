import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const ifttt: Provider = {
  id: 'ifttt',
  name: 'IFTTT',
  docs: 'https://ifttt.com/maker_webhooks',
  rules: [
    keyed({
      id: 'ifttt-webhook-key',
      title: 'IFTTT webhook key',
      severity: 'medium',
      words: ['maker.ifttt.com', 'ifttt'],
      beside: true,
      value: base64url(22, 43),
    }),
  ],
};
