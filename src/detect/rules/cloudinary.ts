import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, digits } from './shape.ts';

export const cloudinary: Provider = {
  id: 'cloudinary',
  name: 'Cloudinary',
  docs: 'https://cloudinary.com/documentation/',
  rules: [
    keyed({ id: 'cloudinary-api-secret', title: 'Cloudinary API secret', words: ['cloudinary'], value: base64url(27) }),
    keyed({
      id: 'cloudinary-api-key',
      title: 'Cloudinary API key',
      severity: 'low',
      words: ['cloudinary'],
      value: digits(15),
    }),
  ],
};
