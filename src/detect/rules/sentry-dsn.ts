import type { Provider } from '../rule.ts';
import { around } from './make.ts';
import { digits, hex, maybe, run, seq } from './shape.ts';

export const sentryDsn: Provider = {
  id: 'sentry-dsn',
  name: 'Sentry DSN',
  docs: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
  rules: [
    around({
      id: 'sentry-dsn-dsn',
      title: 'Sentry DSN',
      severity: 'info',
      before: seq('https://', hex(32), maybe(seq(':', hex(32))), '@', maybe(seq(run('A-Za-z0-9.-', 1, 60), '.'))),
      mark: ['sentry.io/'],
      after: digits(1, 20),
    }),
    around({
      id: 'sentry-own-dsn',
      title: "DSN of a Sentry of one's own",
      severity: 'info',
      before: seq('https://', hex(32), maybe(seq(':', hex(32)))),
      mark: ['@sentry.'],
      after: seq(run('A-Za-z0-9.-', 2, 60), '/', digits(1, 20)),
    }),
  ],
};
