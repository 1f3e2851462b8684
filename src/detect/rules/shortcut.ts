import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const shortcut: Provider = {
  id: 'shortcut',
  name: 'Shortcut',
  docs: 'https://developer.shortcut.com/api/rest/v3',
  rules: [
    keyed({ id: 'shortcut-api-token', title: 'Shortcut API token', words: ['shortcut'], beside: true, value: guid }),
  ],
};
