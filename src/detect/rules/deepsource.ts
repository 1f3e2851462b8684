import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const deepsource: Provider = {
  id: 'deepsource',
  name: 'DeepSource',
  docs: 'https://docs.deepsource.com/docs/developers/api',
  rules: [
    prefixed({
      id: 'deepsource-pat',
      title: 'DeepSource personal access token',
      severity: 'medium',
      prefix: 'dsp_',
      body: alnum(40),
    }),
  ],
};
