import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { wordy } from './shape.ts';

export const chatbot: Provider = {
  id: 'chatbot',
  name: 'ChatBot',
  docs: 'https://www.chatbot.com/docs/',
  rules: [
    keyed({
      id: 'chatbot-api-token',
      title: 'ChatBot API token',
      severity: 'medium',
      words: ['chatbot'],
      beside: true,
      value: wordy(32, 44),
    }),
  ],
};
