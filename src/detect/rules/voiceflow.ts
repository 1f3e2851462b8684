import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, hex, seq } from './shape.ts';

export const voiceflow: Provider = {
  id: 'voiceflow',
  name: 'Voiceflow',
  docs: 'https://docs.voiceflow.com/',
  rules: [
    prefixed({
      id: 'voiceflow-api-key',
      title: 'Voiceflow API key',
      prefix: ['VF.DM.', 'VF.WS.', 'VF.'],
      body: seq(hex(24), '.', alnum(16)),
    }),
  ],
};
