import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, base64url, maybe, seq } from './shape.ts';

const tokens: readonly (readonly [id: string, title: string, prefix: string])[] = [
  ['doppler-personal-token', 'Doppler personal token', 'dp.pt.'],
  ['doppler-cli-token', 'Doppler CLI token', 'dp.ct.'],
  ['doppler-scim-token', 'Doppler SCIM token', 'dp.scim.'],
  ['doppler-service-account-token', 'Doppler service account token', 'dp.sa.'],
  ['doppler-service-account-identity-token', 'Doppler service account identity token', 'dp.said.'],
  ['doppler-audit-token', 'Doppler audit token', 'dp.audit.'],
];

export const doppler: Provider = {
  id: 'doppler',
  name: 'Doppler',
  docs: 'https://docs.doppler.com/reference/auth-token-formats',
  rules: [
    ...tokens.map(([id, title, prefix]) => prefixed({ id, title, severity: 'critical', prefix, body: alnum(40, 44) })),
    prefixed({
      id: 'doppler-service-token',
      title: 'Doppler service token',
      severity: 'critical',
      prefix: 'dp.st.',
      body: seq(maybe(seq(base64url(2, 35), '.')), alnum(40, 44)),
    }),
  ],
};
