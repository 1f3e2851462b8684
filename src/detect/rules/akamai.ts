import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64, lower, seq } from './shape.ts';

export const akamai: Provider = {
  id: 'akamai',
  name: 'Akamai',
  docs: 'https://techdocs.akamai.com/developer/docs/edgegrid',
  rules: [
    prefixed({
      id: 'akamai-edgegrid-token',
      title: 'Akamai EdgeGrid token',
      prefix: 'akab-',
      body: seq(lower(16), '-', lower(16)),
    }),
    keyed({
      id: 'akamai-edgegrid-secret',
      title: 'Akamai EdgeGrid client secret',
      severity: 'critical',
      words: ['akamai', 'edgerc', 'akab'],
      value: seq(base64(43), '='),
    }),
  ],
};
