import { natsSeed } from '../check/nats.ts';
import type { Provider } from '../rule.ts';
import { randomOf } from './example.ts';
import { BEFORE } from './make.ts';
import { base32, seq } from './shape.ts';

/** Account, cluster, server, operator, user and curve; module and service are wasmCloud's. */
const KINDS = [...'ACNOUXMV'];
/** The fourth character holds a bit that is never set, and four of the seed. */
const FOURTH = [...'ABCDEFGHIJKLMNOP'];
const rest = base32(54);
const seed = seq('SUAM', rest).draw(randomOf('nats'));

export const nats: Provider = {
  id: 'nats',
  name: 'NATS',
  docs: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
  rules: [
    {
      id: 'nats-nkey-seed',
      title: 'NATS NKey seed',
      severity: 'critical',
      confidence: 'high',
      keywords: KINDS.flatMap((kind) => FOURTH.map((fourth) => `S${kind}A${fourth}`)),
      pattern: new RegExp(`${BEFORE}S[ACNOUXMV]A[A-P]${rest.source}(?![A-Za-z0-9_-])`),
      minEntropy: 3,
      check: natsSeed,
      examples: {
        match: [`seed: ${seed}`, `"nkey": "${seed}"`, `# ${seed}\n`],
        miss: [seed.slice(0, -1), `x${seed}`, `${seed}A`, `SU${seed.slice(2).toLowerCase()}`],
      },
    },
  ],
};
