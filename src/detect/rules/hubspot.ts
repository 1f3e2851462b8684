import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64, guid, hex, seq } from './shape.ts';

export const hubspot: Provider = {
  id: 'hubspot',
  name: 'HubSpot',
  docs: 'https://developers.hubspot.com/docs/apps/',
  rules: [
    prefixed({
      id: 'hubspot-private-app-token',
      title: 'HubSpot private app token',
      prefix: ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'],
      body: guid,
    }),
    keyed({
      id: 'hubspot-api-key',
      title: 'HubSpot API key',
      words: ['hubspot', 'hapikey', 'hapi_key', 'hubapi'],
      value: guid,
    }),
    prefixed({
      id: 'hubspot-developer-key',
      title: 'HubSpot developer key',
      prefix: ['na1-', 'eu1-', 'na2-', 'ap1-'],
      body: seq(hex(4), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)),
    }),
    prefixed({
      id: 'hubspot-refresh-token',
      title: 'HubSpot refresh token',
      prefix: ['CiRuYTEt', 'CiRldTEt'],
      body: base64(60, 200),
    }),
  ],
};
