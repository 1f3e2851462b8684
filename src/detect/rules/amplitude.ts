import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const amplitude: Provider = {
  id: 'amplitude',
  name: 'Amplitude',
  docs: 'https://amplitude.com/docs/apis/authentication',
  rules: [keyed({ id: 'amplitude-secret-key', title: 'Amplitude secret key', words: ['amplitude'], value: alnum(32) })],
};
