import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
