import { natsSeed } from '../check/nats.ts';
import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base32 } from './shape.ts';

/** Account, cluster, server, operator, user and curve. */
const KINDS = [...'ACNOUX'];
/** The fourth character holds a bit that is never set, and four of the seed. */
const FOURTH = [...'ABCDEFGHIJKLMNOP'];

export const nats: Provider = {
  id: 'nats',
  name: 'NATS',
  docs: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
  rules: [
    prefixed({
      id: 'nats-nkey-seed',
      title: 'NATS NKey seed',
      severity: 'critical',
      prefix: KINDS.flatMap((kind) => FOURTH.map((fourth) => `S${kind}A${fourth}`)),
      body: base32(54),
      check: natsSeed,
    }),
  ],
};
