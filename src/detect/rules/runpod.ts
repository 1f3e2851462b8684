import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const runpod: Provider = {
  id: 'runpod',
  name: 'RunPod',
  docs: 'https://docs.runpod.io/',
  rules: [prefixed({ id: 'runpod-api-key', title: 'RunPod API key', prefix: 'rpa_', body: alnum(40, 50) })],
};
