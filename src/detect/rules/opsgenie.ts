import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const opsgenie: Provider = {
  id: 'opsgenie',
  name: 'Opsgenie',
  docs: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  rules: [keyed({ id: 'opsgenie-api-key', title: 'Opsgenie API key', words: ['opsgenie'], value: guid })],
};
