import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, lowerHex, seq } from './shape.ts';

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
    keyed({
      id: 'twilio-auth-token',
      title: 'Twilio auth token or API secret',
      severity: 'critical',
      words: ['twilio'],
      value: either(alnum(32), seq('SK', alnum(32))),
    }),
  ],
};
