import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

export const harness: Provider = {
  id: 'harness',
  name: 'Harness',
  docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  rules: [
    prefixed({
      id: 'harness-pat',
      title: 'Harness personal access token',
      prefix: 'pat.',
      body: seq(base64url(22), '.', alnum(24), '.', alnum(20)),
    }),
    prefixed({
      id: 'harness-service-account-token',
      title: 'Harness service account token',
      prefix: 'sat.',
      body: seq(base64url(22), '.', alnum(24), '.', alnum(20)),
    }),
  ],
};
