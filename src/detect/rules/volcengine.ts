import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, guid } from './shape.ts';

export const volcengine: Provider = {
  id: 'volcengine',
  name: 'Volcano Engine Ark',
  docs: 'https://www.volcengine.com/docs/',
  rules: [
    keyed({
      id: 'volcengine-api-key',
      title: 'Volcano Engine Ark API key',
      words: ['volcengine', 'ark_api', 'volc_'],
      beside: true,
      value: guid,
    }),
    prefixed({
      id: 'volcengine-access-key',
      title: 'Volcano Engine access key',
      prefix: 'AKLT',
      body: base64url(40, 52),
    }),
  ],
};
