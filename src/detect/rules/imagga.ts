import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64, either, maybe, run, seq } from './shape.ts';

export const imagga: Provider = {
  id: 'imagga',
  name: 'Imagga',
  docs: 'https://docs.imagga.com/',
  rules: [
    keyed({
      id: 'imagga-api-secret',
      title: 'Imagga API secret',
      severity: 'medium',
      words: ['imagga'],
      beside: true,
      value: either(seq(base64(70, 72), maybe('='), maybe('=')), run('A-Za-z0-9=', 72)),
    }),
  ],
};
