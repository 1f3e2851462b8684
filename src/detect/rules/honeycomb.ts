import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, lower } from './shape.ts';

/** The third letter names the region, the fourth what the key is for; those of classic environments end in `c`. */
const INGEST = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((region) => [`hc${region}ik_`, `hc${region}ic_`]);

export const honeycomb: Provider = {
  id: 'honeycomb',
  name: 'Honeycomb',
  docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  rules: [
    keyed({
      id: 'honeycomb-api-key',
      title: 'Honeycomb API key',
      words: ['honeycomb'],
      value: either(alnum(32), alnum(22)),
    }),
    prefixed({ id: 'honeycomb-ingest-key', title: 'Honeycomb ingest key', prefix: INGEST, body: lower(58, 64) }),
    prefixed({
      id: 'honeycomb-management-key',
      title: 'Honeycomb management key',
      prefix: 'hcamk_',
      body: lower(58, 64),
    }),
  ],
};
