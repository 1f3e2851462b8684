import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, guid, seq } from './shape.ts';

export const pinecone: Provider = {
  id: 'pinecone',
  name: 'Pinecone',
  docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  rules: [
    prefixed({
      id: 'pinecone-api-key',
      title: 'Pinecone API key',
      severity: 'critical',
      prefix: 'pcsk_',
      body: seq(alnum(5, 6), '_', alnum(63)),
    }),
    keyed({
      id: 'pinecone-api-key-old',
      title: 'Pinecone API key of the old form',
      severity: 'critical',
      words: ['pinecone'],
      beside: true,
      value: guid,
    }),
  ],
};
