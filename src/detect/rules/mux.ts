import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64 } from './shape.ts';

export const mux: Provider = {
  id: 'mux',
  name: 'Mux',
  docs: 'https://docs.mux.com/',
  rules: [
    keyed({ id: 'mux-token-secret', title: 'Mux token secret', words: ['mux'], beside: true, value: base64(75) }),
  ],
};
