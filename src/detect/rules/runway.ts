import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lowerHex } from './shape.ts';

export const runway: Provider = {
  id: 'runway',
  name: 'Runway',
  docs: 'https://docs.dev.runwayml.com/',
  rules: [prefixed({ id: 'runway-api-key', title: 'Runway API key', prefix: 'key_', body: lowerHex(128) })],
};
