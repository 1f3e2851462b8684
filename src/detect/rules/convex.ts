import type { Provider } from '../rule.ts';
import { around } from './make.ts';
import { base64, maybe, run, seq } from './shape.ts';

export const convex: Provider = {
  id: 'convex',
  name: 'Convex',
  docs: 'https://docs.convex.dev/cli/deploy-key-types',
  rules: [
    // Deployment, then the base64 of a JSON object.
    around({
      id: 'convex-deploy-key',
      title: 'Convex deploy key',
      severity: 'critical',
      before: run('a-z0-9:-', 8, 80),
      mark: ['|eyJ2MiI6'],
      after: seq(base64(20, 300), maybe('='), maybe('=')),
    }),
  ],
};
