import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64, either, maybe, seq, wordy } from './shape.ts';

export const imagekit: Provider = {
  id: 'imagekit',
  name: 'ImageKit',
  docs: 'https://imagekit.io/docs/api-keys',
  rules: [
    keyed({
      id: 'imagekit-private-key',
      title: 'ImageKit private key',
      words: ['imagekit'],
      beside: true,
      value: either(seq('private_', base64(24, 28), maybe('=')), seq(wordy(35), '='), wordy(36)),
    }),
  ],
};
