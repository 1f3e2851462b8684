import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const polar: Provider = {
  id: 'polar',
  name: 'Polar',
  docs: 'https://docs.polar.sh/',
  rules: [
    prefixed({
      id: 'polar-access-token',
      title: 'Polar access token',
      prefix: ['polar_pat_', 'polar_oat_', 'polar_at_o_', 'polar_at_u_', 'polar_rt_u_', 'polar_rt_o_'],
      body: base64url(32, 60),
    }),
  ],
};
