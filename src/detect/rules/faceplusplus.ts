import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const faceplusplus: Provider = {
  id: 'faceplusplus',
  name: 'Face++',
  docs: 'https://console.faceplusplus.com/documents/',
  rules: [
    keyed({
      id: 'faceplusplus-api-secret',
      title: 'Face++ API secret',
      words: ['faceplusplus', 'facepp'],
      beside: true,
      value: base64url(32, 44),
    }),
  ],
};
