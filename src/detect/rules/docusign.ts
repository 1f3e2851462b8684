import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const docusign: Provider = {
  id: 'docusign',
  name: 'DocuSign',
  docs: 'https://developers.docusign.com/',
  rules: [
    keyed({ id: 'docusign-secret-key', title: 'DocuSign secret key', words: ['docusign'], beside: true, value: guid }),
  ],
};
