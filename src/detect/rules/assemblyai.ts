import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const assemblyai: Provider = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  docs: 'https://www.assemblyai.com/docs/',
  rules: [
    keyed({
      id: 'assemblyai-api-key',
      title: 'AssemblyAI API key',
      words: ['assemblyai', 'assembly_ai', 'assembly-ai'],
      value: alnum(32),
    }),
  ],
};
