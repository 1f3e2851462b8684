import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, letters } from './shape.ts';

export const huggingface: Provider = {
  id: 'huggingface',
  name: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  rules: [
    prefixed({ id: 'huggingface-token', title: 'Hugging Face access token', prefix: 'hf_', body: alnum(34, 40) }),
    prefixed({
      id: 'huggingface-org-token',
      title: 'Hugging Face organization token',
      prefix: 'api_org_',
      body: letters(34),
    }),
  ],
};
