import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, digits, lowerHex, maybe, run, seq } from './shape.ts';

export const yandexCloud: Provider = {
  id: 'yandex-cloud',
  name: 'Yandex Cloud',
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  rules: [
    keyed({
      id: 'yandex-cloud-iam-token',
      title: 'Yandex Cloud iam token',
      severity: 'medium',
      words: ['yandex', 'ycloud', 'yc_'],
      value: seq('t1.', run('A-Za-z0-9_=-', 2, 200), '.', base64url(84, 86), maybe('='), maybe('=')),
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
      title: 'Yandex Cloud static access key',
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
    prefixed({
      id: 'yandex-cloud-dictionary-key',
      title: 'Yandex service key',
      severity: 'medium',
      prefix: ['trnsl.1.1.', 'pdct.1.1.', 'dict.1.1.'],
      body: seq(digits(8), 'T', digits(6), 'Z.', alnum(16), '.', alnum(40)),
    }),
    prefixed({
      id: 'yandex-cloud-captcha-key',
      title: 'Yandex SmartCaptcha server key',
      prefix: 'ysc2_',
      body: seq(alnum(40), lowerHex(8)),
    }),
    prefixed({
      id: 'yandex-passport-token',
      title: 'Yandex OAuth token',
      severity: 'critical',
      prefix: ['y0_AgAAAA', 'y1_AgAAAA'],
      body: base64url(40, 80),
    }),
    keyed({
      id: 'yandex-cloud-oauth-token',
      title: 'Yandex Cloud OAuth token',
      severity: 'critical',
      words: ['yandex', 'ycloud', 'yc_'],
      value: seq('y', run('0-3', 1), '_', base64url(40, 80)),
    }),
    keyed({
      id: 'yandex-cloud-service-secret',
      title: 'Yandex service secret',
      severity: 'critical',
      words: ['yandex', 'ycloud', 'yc_'],
      value: run('A-Za-z0-9.', 83, 95),
    }),
  ],
};
