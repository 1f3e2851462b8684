import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const zenserp: Provider = {
  id: 'zenserp',
  name: 'Zenserp',
  docs: 'https://app.zenserp.com/documentation',
  rules: [
    keyed({
      id: 'zenserp-api-key',
      title: 'Zenserp API key',
      severity: 'medium',
      words: ['zenserp'],
      beside: true,
      value: guid,
    }),
  ],
};
