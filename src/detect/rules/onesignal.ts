import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, guid, lower } from './shape.ts';

export const onesignal: Provider = {
  id: 'onesignal',
  name: 'OneSignal',
  docs: 'https://documentation.onesignal.com/docs/keys-and-ids',
  rules: [
    prefixed({
      id: 'onesignal-api-key',
      title: 'OneSignal API key',
      prefix: ['os_v2_app_', 'os_v2_org_'],
      body: lower(100, 112),
    }),
    keyed({
      id: 'onesignal-app-id',
      title: 'OneSignal application ID',
      severity: 'info',
      words: ['onesignal'],
      beside: true,
      value: guid,
    }),
    keyed({
      id: 'onesignal-api-key-old',
      title: 'OneSignal API key of the old form',
      words: ['onesignal'],
      beside: true,
      value: alnum(48, 60),
    }),
  ],
};
