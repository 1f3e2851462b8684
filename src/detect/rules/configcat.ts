import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, either, seq } from './shape.ts';

export const configcat: Provider = {
  id: 'configcat',
  name: 'ConfigCat',
  docs: 'https://configcat.com/docs/',
  rules: [
    keyed({
      id: 'configcat-sdk-key',
      title: 'ConfigCat SDK key',
      severity: 'medium',
      words: ['configcat'],
      beside: true,
      value: either(seq(base64url(22), '/', base64url(22)), seq('configcat-sdk-1/', base64url(22), '/', base64url(22))),
    }),
  ],
};
