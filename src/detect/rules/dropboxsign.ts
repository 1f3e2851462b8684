import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const dropboxsign: Provider = {
  id: 'dropboxsign',
  name: 'Dropbox Sign (HelloSign)',
  docs: 'https://developers.hellosign.com/',
  rules: [
    keyed({
      id: 'dropboxsign-api-key',
      title: 'Dropbox Sign (HelloSign) API key',
      words: ['hellosign', 'dropboxsign', 'dropbox_sign'],
      beside: true,
      value: run('A-Za-z0-9/+', 64),
    }),
  ],
};
