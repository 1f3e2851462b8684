import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, digits, seq } from './shape.ts';

export const harvest: Provider = {
  id: 'harvest',
  name: 'Harvest',
  docs: 'https://help.getharvest.com/api-v2/',
  rules: [
    keyed({
      id: 'harvest-access-token',
      title: 'Harvest access token',
      words: ['harvest'],
      beside: true,
      value: seq(digits(5, 8), '.pt.', base64url(70, 90)),
    }),
  ],
};
