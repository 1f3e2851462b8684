import { drawn } from '../check/drawn.ts';
import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { run } from './shape.ts';

const text = run('A-Za-z0-9._~%-', 20, 200);
/** With a digit soon, as what is drawn has and words have not. */
const body = { ...text, source: `(?=[A-Za-z._~%-]{0,40}[0-9])${text.source}` };

export const secretToken: Provider = {
  id: 'secret-token',
  name: 'Secret-token URIs',
  docs: 'https://www.rfc-editor.org/rfc/rfc8959',
  rules: [
    prefixed({
      id: 'secret-token-uri',
      title: 'Secret-token URI',
      confidence: 'medium',
      prefix: 'secret-token:',
      body,
      minEntropy: 3.5,
      check: drawn,
      miss: ['secret-token:replace-with-the-token-of-your-own'],
    }),
  ],
};
