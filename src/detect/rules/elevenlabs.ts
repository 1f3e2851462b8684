import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

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
  ],
};
