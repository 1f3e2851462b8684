import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url, either, maybe, seq } from './shape.ts';

export const polar: Provider = {
  id: 'polar',
  name: 'Polar',
  docs: 'https://docs.polar.sh/',
  rules: [
    prefixed({
      id: 'polar-access-token',
      title: 'Polar access token',
      prefix: 'polar_',
      body: seq(
        either('pat', 'oat', seq(either('at', 'rt', 'ac'), maybe(either('_o', '_u'))), 'cs', 'crt', 'cst', 'us', 'whs'),
        '_',
        base64url(32, 60),
      ),
    }),
  ],
};
