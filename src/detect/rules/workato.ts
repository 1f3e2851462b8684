import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const workato: Provider = {
  id: 'workato',
  name: 'Workato',
  docs: 'https://docs.workato.com/workato-api.html',
  rules: [
    prefixed({
      id: 'workato-api-token',
      title: 'Workato API token',
      prefix: ['wrkaus-', 'wrkaeu-', 'wrkajp-', 'wrkasg-', 'wrkaau-', 'wrkail-', 'wrkatrial-'],
      body: seq('eyJ', base64url(20, 200), '.', base64url(20, 400), '.', base64url(80, 800)),
    }),
  ],
};
