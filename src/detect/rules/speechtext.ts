import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const speechtext: Provider = {
  id: 'speechtext',
  name: 'SpeechText.AI',
  docs: 'https://speechtext.ai/speech-recognition-api',
  rules: [
    keyed({
      id: 'speechtext-api-key',
      title: 'SpeechText.AI API key',
      severity: 'medium',
      words: ['speechtext'],
      value: lowerHex(32),
    }),
  ],
};
