import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const signalwire: Provider = {
  id: 'signalwire',
  name: 'SignalWire',
  docs: 'https://developer.signalwire.com/',
  rules: [
    keyed({
      id: 'signalwire-api-token',
      title: 'SignalWire API token',
      words: ['signalwire'],
      beside: true,
      value: either(seq('PT', alnum(48)), alnum(50)),
    }),
  ],
};
