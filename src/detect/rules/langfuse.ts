import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { uuid } from './shape.ts';

export const langfuse: Provider = {
  id: 'langfuse',
  name: 'Langfuse',
  docs: 'https://langfuse.com/docs/',
  rules: [
    prefixed({ id: 'langfuse-secret-key', title: 'Langfuse secret key', prefix: 'sk-lf-', body: uuid }),
    prefixed({
      id: 'langfuse-public-key',
      title: 'Langfuse public key',
      severity: 'info',
      prefix: 'pk-lf-',
      body: uuid,
    }),
  ],
};
