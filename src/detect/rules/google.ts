import type { Provider } from '../rule.ts';
import { around, keyed, prefixed } from './make.ts';
import { base64, base64url, digits, either, lit, lower, seq, upper } from './shape.ts';

export const google: Provider = {
  id: 'google',
  name: 'Google Cloud',
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
  rules: [
    prefixed({ id: 'google-api-key', title: 'Google API key', prefix: 'AIza', body: base64url(35), minEntropy: 3 }),
    prefixed({ id: 'google-gemini-key', title: 'Google Gemini API key', prefix: 'AQ.Ab8', body: base64url(44, 60) }),
    prefixed({
      id: 'google-oauth-secret',
      title: 'Google OAuth client secret',
      prefix: 'GOCSPX-',
      body: base64url(28),
    }),
    prefixed({
      id: 'google-oauth-token',
      title: 'Google OAuth access token',
      severity: 'medium',
      prefix: ['ya29.', 'ya29.a0'],
      body: base64url(20, 1024),
    }),
    prefixed({
      id: 'google-refresh-token',
      title: 'Google OAuth refresh token',
      prefix: '1//0',
      body: base64url(40, 200),
    }),
    around({
      id: 'google-fcm-server-key',
      title: 'Firebase Cloud Messaging server key',
      before: base64url(9, 22),
      mark: [':APA91b'],
      minEntropy: 1.5,
      after: base64url(120, 160),
    }),
    around({
      id: 'google-oauth-client-id',
      title: 'Google OAuth client ID',
      severity: 'info',
      before: seq(digits(10, 20), '-', lower(32)),
      mark: ['.apps.googleusercontent.com'],
      after: lit(''),
    }),
    keyed({
      id: 'google-storage-hmac-secret',
      title: 'Google Cloud Storage HMAC secret',
      words: ['goog1e', 'gcs_secret', 'gs_secret', 'gcs_hmac', 'storage_hmac'],
      value: base64(40),
      minEntropy: 3.5,
    }),
    prefixed({
      id: 'google-storage-hmac-id',
      title: 'Google Cloud Storage HMAC access ID',
      severity: 'info',
      prefix: 'GOOG',
      body: either(seq('1E', upper(55)), upper(20)),
    }),
    keyed({
      id: 'google-recaptcha-secret',
      title: 'reCAPTCHA secret key',
      severity: 'medium',
      words: ['recaptcha'],
      value: seq('6', base64url(39)),
      minEntropy: 1.5,
    }),
  ],
};
