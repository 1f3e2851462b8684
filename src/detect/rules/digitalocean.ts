import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64, hex, lowerHex } from './shape.ts';

export const digitalocean: Provider = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  rules: [
    prefixed({
      id: 'digitalocean-pat',
      title: 'DigitalOcean personal access token',
      severity: 'critical',
      prefix: 'dop_v1_',
      body: hex(64),
    }),
    prefixed({
      id: 'digitalocean-oauth',
      title: 'DigitalOcean OAuth token',
      severity: 'critical',
      prefix: 'doo_v1_',
      body: hex(64),
    }),
    prefixed({ id: 'digitalocean-refresh', title: 'DigitalOcean refresh token', prefix: 'dor_v1_', body: hex(64) }),
    keyed({
      id: 'digitalocean-legacy',
      title: 'DigitalOcean token of the old form',
      words: ['digitalocean', 'digital_ocean', 'do_token'],
      value: lowerHex(64),
    }),
    keyed({
      id: 'digitalocean-spaces-secret',
      title: 'DigitalOcean Spaces secret key',
      words: ['spaces_secret', 'spaces_key', 'digitalocean', 'do_spaces'],
      value: base64(43),
    }),
  ],
};
