import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, either, guid, seq } from './shape.ts';

export const nvidia: Provider = {
  id: 'nvidia',
  name: 'NVIDIA',
  docs: 'https://docs.nvidia.com/ngc/',
  rules: [
    prefixed({ id: 'nvidia-api-key', title: 'NVIDIA API key', prefix: 'nvapi-', body: base64url(60, 70) }),
    keyed({
      id: 'nvidia-ngc-key',
      title: 'NVIDIA NGC key',
      words: ['nvidia', 'ngc_', 'ngc-', 'ngc '],
      beside: true,
      value: either(alnum(84), seq(alnum(26), ':', guid)),
    }),
  ],
};
