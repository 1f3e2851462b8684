import type { Provider } from '../rule.ts';
import { around, keyed, prefixed } from './make.ts';
import { alnum, base64url, lowerHex, seq } from './shape.ts';

export const airtable: Provider = {
  id: 'airtable',
  name: 'Airtable',
  docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  rules: [
    prefixed({
      id: 'airtable-pat',
      title: 'Airtable personal access token',
      prefix: 'pat',
      body: seq(alnum(14), '.', lowerHex(64)),
    }),
    keyed({ id: 'airtable-api-key', title: 'Airtable API key', words: ['airtable'], value: seq('key', alnum(14)) }),
    keyed({
      id: 'airtable-oauth-token',
      title: 'Airtable OAuth token',
      words: ['airtable'],
      value: seq(alnum(1, 200), '.v1.', base64url(20, 400), '.', base64url(20, 200)),
    }),
    around({
      id: 'airtable-oauth-access-token',
      title: 'Airtable OAuth access token',
      before: seq('oaa', alnum(14)),
      mark: ['.v1.'],
      after: seq(base64url(40, 400), '.', lowerHex(64, 128)),
    }),
  ],
};
