import type { Provider } from '../rule.ts';
import { around, keyed, prefixed } from './make.ts';
import { alnum, base64url, either, hex, lit, lower, lowerHex, seq, uuid } from './shape.ts';

export const newrelic: Provider = {
  id: 'newrelic',
  name: 'New Relic',
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  rules: [
    prefixed({ id: 'newrelic-user-key', title: 'New Relic user key', prefix: 'NRAK-', body: alnum(27) }),
    prefixed({
      id: 'newrelic-insert-key',
      title: 'New Relic insights insert key',
      prefix: 'NRII-',
      body: base64url(32),
    }),
    prefixed({ id: 'newrelic-query-key', title: 'New Relic insights query key', prefix: 'NRIQ-', body: base64url(32) }),
    prefixed({ id: 'newrelic-rest-key', title: 'New Relic REST API key', prefix: 'NRRA-', body: lowerHex(42) }),
    prefixed({ id: 'newrelic-admin-key', title: 'New Relic admin key', prefix: 'NRAA-', body: lowerHex(27) }),
    prefixed({
      id: 'newrelic-browser-key',
      title: 'New Relic browser key',
      severity: 'info',
      prefix: ['NRJS-', 'NRBR-'],
      body: lowerHex(19),
    }),
    around({
      id: 'newrelic-mobile-token',
      title: 'New Relic mobile app token',
      severity: 'low',
      before: seq(alnum(2), lower(40)),
      mark: ['-NRMA'],
      after: lit(''),
    }),
    prefixed({
      id: 'newrelic-pixie-key',
      title: 'New Relic Pixie key',
      severity: 'medium',
      prefix: ['px-api-', 'px-dep-'],
      body: uuid,
    }),
    prefixed({
      id: 'newrelic-synthetics-key',
      title: 'New Relic synthetics location key',
      severity: 'medium',
      prefix: 'NRSP-',
      body: seq(lower(4), hex(31)),
    }),
    around({
      id: 'newrelic-license-key',
      title: 'New Relic license key',
      before: seq(lower(6), hex(30)),
      mark: ['NRAL'],
      after: lit(''),
    }),
    keyed({
      id: 'newrelic-license-key-old',
      title: 'New Relic license key of the old form',
      words: ['newrelic', 'new_relic', 'new-relic', 'nr_license', 'license_key'],
      value: either(hex(40), seq(alnum(4), '-', alnum(40, 44))),
    }),
  ],
};
