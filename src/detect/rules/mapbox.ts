import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const mapbox: Provider = {
  id: 'mapbox',
  name: 'Mapbox',
  docs: 'https://docs.mapbox.com/accounts/guides/tokens/',
  rules: [
    prefixed({
      id: 'mapbox-secret-token',
      title: 'Mapbox secret token',
      prefix: 'sk.eyJ',
      body: seq(base64url(40, 300), '.', base64url(20, 40)),
    }),
    prefixed({
      id: 'mapbox-public-token',
      title: 'Mapbox public token',
      severity: 'info',
      prefix: 'pk.eyJ',
      body: seq(base64url(40, 300), '.', base64url(20, 40)),
    }),
    prefixed({
      id: 'mapbox-temporary-token',
      title: 'Mapbox temporary token',
      severity: 'medium',
      prefix: 'tk.eyJ',
      body: seq(base64url(40, 400), '.', base64url(20, 60)),
    }),
  ],
};
