import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, run, seq } from './shape.ts';

export const pushbullet: Provider = {
  id: 'pushbullet',
  name: 'Pushbullet',
  docs: 'https://docs.pushbullet.com/',
  rules: [
    keyed({
      id: 'pushbullet-access-token',
      title: 'Pushbullet access token',
      severity: 'medium',
      words: ['pushbullet'],
      beside: true,
      value: seq('o.', alnum(32, 44)),
    }),
    keyed({
      id: 'pushbullet-token-old',
      title: 'Pushbullet API token of the old form',
      severity: 'medium',
      words: ['pushbullet'],
      beside: true,
      value: run('A-Za-z0-9_.', 34),
    }),
  ],
};
