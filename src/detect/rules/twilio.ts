import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, hex, lowerHex, seq } from './shape.ts';

const hexDigits = [...'0123456789abcdef'];

export const twilio: Provider = {
  id: 'twilio',
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  rules: [
    prefixed({
      id: 'twilio-api-key',
      title: 'Twilio API key SID',
      severity: 'medium',
      prefix: hexDigits.map((c) => `SK${c}`),
      body: lowerHex(31),
    }),
    prefixed({
      id: 'twilio-account-sid',
      title: 'Twilio account SID',
      severity: 'low',
      confidence: 'medium',
      prefix: hexDigits.map((c) => `AC${c}`),
      body: lowerHex(31),
    }),
    keyed({
      id: 'twilio-auth-token',
      title: 'Twilio auth token or API secret',
      severity: 'critical',
      words: ['twilio'],
      value: either(hex(32), seq('SK', hex(32)), alnum(32)),
    }),
  ],
};
