import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const bitrise: Provider = {
  id: 'bitrise',
  name: 'Bitrise',
  docs: 'https://devcenter.bitrise.io/en/api/authenticating-with-the-bitrise-api.html',
  rules: [
    keyed({
      id: 'bitrise-pat',
      title: 'Bitrise personal access token',
      words: ['bitrise'],
      beside: true,
      value: base64url(86, 98),
    }),
    prefixed({
      id: 'bitrise-workspace-token',
      title: 'Bitrise workspace token',
      prefix: ['bitpat_', 'bitwat_'],
      body: base64url(40, 100),
    }),
  ],
};
