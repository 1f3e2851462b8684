import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url } from './shape.ts';

export const adafruit: Provider = {
  id: 'adafruit',
  name: 'Adafruit IO',
  docs: 'https://io.adafruit.com/api/docs/',
  rules: [
    prefixed({
      id: 'adafruit-io-key',
      title: 'Adafruit IO key',
      severity: 'medium',
      prefix: 'aio_',
      body: alnum(28),
    }),
    keyed({
      id: 'adafruit-key-old',
      title: 'Adafruit IO key old',
      severity: 'medium',
      words: ['adafruit'],
      beside: true,
      value: base64url(32, 44),
    }),
  ],
};
