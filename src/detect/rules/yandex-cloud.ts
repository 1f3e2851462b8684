import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, digits, either, lowerHex, maybe, seq } from './shape.ts';

export const yandexCloud: Provider = {
  id: 'yandex-cloud',
  name: 'Yandex Cloud',
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  rules: [
    prefixed({
      id: 'yandex-cloud-iam-token',
      title: 'Yandex Cloud iam token',
      severity: 'medium',
      prefix: 't1.',
      body: seq(base64url(20, 200), '.', base64url(86), maybe('='), maybe('=')),
    }),
    prefixed({
      id: 'yandex-cloud-api-key',
      title: 'Yandex Cloud API key',
      severity: 'critical',
      prefix: 'AQVN',
      body: base64url(35, 36),
    }),
    prefixed({
      id: 'yandex-cloud-access-key',
      title: "'Yandex Cloud static access key'",
      severity: 'critical',
      prefix: ['YCAJE', 'YCMJE'],
      body: base64url(20),
    }),
    keyed({
      id: 'yandex-cloud-secret-key',
      title: 'Yandex Cloud secret key',
      severity: 'critical',
      words: ['yandex', 'ycloud', 'yc_', 'secret_access_key', 'secret_key', 'secretkey'],
      value: seq('YC', base64url(38)),
    }),
    keyed({
      id: 'yandex-cloud-dictionary-key',
      title: "'Yandex service key'",
      severity: 'medium',
      words: ['yandex', 'ycloud', 'yc_'],
      value: seq(
        either('trnsl', 'pdct', 'dict'),
        '.1.1.',
        digits(8),
        'T',
        digits(6),
        'Z.',
        lowerHex(16),
        '.',
        lowerHex(40),
      ),
    }),
    prefixed({
      id: 'yandex-cloud-oauth-token',
      title: 'Yandex Cloud OAuth token',
      severity: 'critical',
      prefix: ['y0_', 'y1_', 'y2_', 'y3_'],
      body: base64url(40, 80),
    }),
  ],
};
