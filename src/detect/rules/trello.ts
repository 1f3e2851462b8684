import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, either, hex, lowerHex, seq } from './shape.ts';

export const trello: Provider = {
  id: 'trello',
  name: 'Trello',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  rules: [
    keyed({
      id: 'trello-api-key',
      title: 'Trello API key',
      severity: 'medium',
      words: ['trello'],
      value: lowerHex(32),
    }),
    keyed({ id: 'trello-token', title: 'Trello API token', words: ['trello'], value: either(lowerHex(64)) }),
    prefixed({ id: 'trello-token-new', title: 'Trello token', prefix: 'ATTA', body: seq(hex(64), base64url(8)) }),
  ],
};
