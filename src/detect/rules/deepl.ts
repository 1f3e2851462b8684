import type { Provider } from '../rule.ts';
import { around, keyed } from './make.ts';
import { guid, lit, maybe, seq, uuid } from './shape.ts';

export const deepl: Provider = {
  id: 'deepl',
  name: 'DeepL',
  docs: 'https://developers.deepl.com/docs/',
  rules: [
    around({ id: 'deepl-api-key', title: 'DeepL API key', before: uuid, mark: [':fx'], after: lit('') }),
    keyed({
      id: 'deepl-api-key-named',
      title: 'DeepL API key by name',
      words: ['deepl'],
      beside: true,
      value: seq(guid, maybe(':fx')),
    }),
  ],
};
