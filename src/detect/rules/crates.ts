import type { Provider } from '../rule.ts';
import { sample } from './example.ts';

export const crates: Provider = {
  id: 'crates',
  name: 'crates.io',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  rules: [
    {
      id: 'crates-io-token',
      title: 'crates.io API token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['"cio', "'cio", '=cio', ' cio', ':cio', '\ncio'],
      pattern: /["'=:\s](?<secret>cio[A-Za-z0-9]{32})(?![A-Za-z0-9_-])/,
      minEntropy: 3,
      examples: {
        match: [
          `token = "${sample('cio', 32)}"`,
          `CARGO_REGISTRY_TOKEN=${sample('cio', 32)}`,
          `cargo login ${sample('cio', 32)}`,
        ],
        miss: [`"${sample('cio', 31)}"`, `"x${sample('cio', 32)}"`],
      },
    },
  ],
};
