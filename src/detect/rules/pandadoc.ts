import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const pandadoc: Provider = {
  id: 'pandadoc',
  name: 'PandaDoc',
  docs: 'https://developers.pandadoc.com/',
  rules: [
    keyed({
      id: 'pandadoc-api-key',
      title: 'PandaDoc API key',
      words: ['pandadoc'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
