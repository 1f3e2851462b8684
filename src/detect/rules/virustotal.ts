import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const virustotal: Provider = {
  id: 'virustotal',
  name: 'VirusTotal',
  docs: 'https://docs.virustotal.com/reference/authentication',
  rules: [
    keyed({
      id: 'virustotal-api-key',
      title: 'VirusTotal API key',
      severity: 'medium',
      words: ['virustotal', 'vt_api', 'vt_key'],
      value: alnum(64),
    }),
  ],
};
