import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64, either, seq } from './shape.ts';

export const brandfetch: Provider = {
  id: 'brandfetch',
  name: 'Brandfetch',
  docs: 'https://docs.brandfetch.com/',
  rules: [
    keyed({
      id: 'brandfetch-api-key',
      title: 'Brandfetch API key',
      severity: 'medium',
      words: ['brandfetch'],
      beside: true,
      value: either(alnum(40), seq(base64(43), '=')),
    }),
  ],
};
