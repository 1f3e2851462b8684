import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, hex, seq } from './shape.ts';

export const elevenlabs: Provider = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  rules: [
    keyed({
      id: 'elevenlabs-api-key',
      title: 'ElevenLabs API key',
      words: ['elevenlabs', 'eleven_labs', 'xi-api-key', 'xi_api_key'],
      value: either(alnum(32), seq('sk_', alnum(48))),
    }),
    prefixed({ id: 'elevenlabs-prefixed-key', title: 'ElevenLabs API key by prefix', prefix: 'sk_', body: hex(48) }),
  ],
};
