import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { uuid } from './shape.ts';

export const shortcut: Provider = {
  id: 'shortcut',
  name: 'Shortcut',
  docs: 'https://developer.shortcut.com/api/rest/v3',
  rules: [
    keyed({
      id: 'shortcut-api-token',
      title: 'Shortcut API token',
      words: [
        'shortcut_',
        'shortcut-',
        'shortcut api',
        'shortcut token',
        'shortcut key',
        'shortcut secret',
        'shortcut access',
        'shortcut private',
        'clubhouse',
      ],
      strict: true,
      value: uuid,
    }),
  ],
};
