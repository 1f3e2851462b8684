import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { hex, seq } from './shape.ts';

export const langsmith: Provider = {
  id: 'langsmith',
  name: 'LangSmith',
  docs: 'https://docs.langchain.com/langsmith/',
  rules: [
    prefixed({
      id: 'langsmith-api-key',
      title: 'LangSmith API key',
      prefix: ['lsv2_pt_', 'lsv2_sk_'],
      body: seq(hex(32), '_', hex(10)),
    }),
    prefixed({
      id: 'langsmith-api-key-old',
      title: 'LangSmith API key of the old form',
      prefix: 'ls__',
      body: hex(32),
    }),
  ],
};
