import type { Provider } from '../rule.ts';
import { around, keyed, prefixed } from './make.ts';
import { alnum, base64, base64url, either, hex, maybe, seq } from './shape.ts';

export const hashicorp: Provider = {
  id: 'hashicorp',
  name: 'HashiCorp',
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
  rules: [
    prefixed({
      id: 'vault-service-token',
      title: 'Vault service token',
      severity: 'critical',
      prefix: 'hvs.',
      body: base64url(24, 200),
    }),
    prefixed({ id: 'vault-batch-token', title: 'Vault batch token', prefix: 'hvb.', body: base64url(40, 1000) }),
    prefixed({
      id: 'vault-recovery-token',
      title: 'Vault recovery token',
      severity: 'critical',
      prefix: 'hvr.',
      body: base64url(24, 200),
    }),
    keyed({
      id: 'vault-token-old',
      title: 'Vault token of the old form',
      severity: 'critical',
      words: ['vault'],
      value: seq(
        either('s.', 'b.', 'r.'),
        either(alnum(24, 26), seq('CAES', base64url(60, 140))),
        maybe(seq('.', alnum(5))),
      ),
    }),
    keyed({
      id: 'vault-unseal-key',
      title: 'Vault unseal key',
      severity: 'critical',
      words: ['unseal key', 'unseal_key', 'unsealkey', 'operator unseal'],
      value: either(seq(base64(43), '='), base64(44), hex(64, 66)),
    }),
    around({
      id: 'terraform-cloud-token',
      title: 'Terraform Cloud API token',
      severity: 'critical',
      before: alnum(14),
      mark: ['.atlasv1.'],
      after: base64url(60, 70),
    }),
    keyed({
      id: 'hcp-client-secret',
      title: 'HashiCorp Cloud client secret',
      words: ['hcp_client_secret', 'hcp_secret'],
      value: base64url(64),
    }),
  ],
};
