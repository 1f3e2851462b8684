import type { Filter } from '../candidate.ts';

const SEALED =
  /^["']?(?:ENC\[|ENC\(|enc:|\{cipher\}|\$ANSIBLE_VAULT|!vault|vault:v\d+:|AQICAH|AgA[A-Za-z0-9+/]{200}|age-encryption\.org|-----BEGIN (?:AGE ENCRYPTED|PGP MESSAGE|PKCS7)|\{AES\}|\{xor\}\s*$|CiQA[A-Za-z0-9+/]{40})/;

/** Encrypted by a vault: SOPS, Ansible Vault, Jasypt, Spring Cloud Config, HashiCorp transit, KMS. */
export const encrypted: Filter = {
  name: 'encrypted',
  says: 'is sealed by a vault',
  test: ({ value }) => SEALED.test(value),
};
