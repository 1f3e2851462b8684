import { describe, expect, test } from '@jest/globals';
import { classify } from '../../../src/detect/named/key.ts';

describe('classify', () => {
  test.each([
    ['DB_PASSWORD', 'password strong'],
    ['spring.datasource.password', 'password strong'],
    ['userPassword2', 'password strong'],
    ['dbpasswd', 'password strong'],
    ['MLAB_PASS', 'password fair'],
    ['PASSWORD_PROD', 'password strong'],
    ['clientSecret', 'secret strong'],
    ['SECRET_KEY_BASE', 'key strong'],
    ['AWS_SECRET_ACCESS_KEY', 'key strong'],
    ['api-key', 'key strong'],
    ['xApiKey', 'key strong'],
    ['stripe_key', 'key fair'],
    ['GITHUBKEY', 'key fair'],
    ['signingKey', 'key fair'],
    ['accessToken', 'token strong'],
    ['GITHUB_TOKEN', 'token fair'],
    ['credentials', 'credential fair'],
    ['key', 'key weak'],
    ['auth', 'auth weak'],
    ['withPassword', 'password strong'],
    ['encrypted_password', 'password strong'],
  ])('%s is a %s', (key, expected) => {
    const found = classify(key);
    expect(`${found?.sort} ${found?.strength}`).toBe(expected);
  });

  test.each([
    'POSTGRES_PASSWORD_FILE',
    'password_reset_url',
    'passwordField',
    'tokenType',
    'secretName',
    'key_id',
    'public_key',
    'primaryKey',
    'nextPageToken',
    'continuation_token',
    'password_min_length',
    'askPassword',
    'no-password',
    'tokens.push',
    'keyboard',
    'monkey',
    'author',
    'bypass',
    'compass',
    'keystone',
    'publicKeyToken',
    'X-Amz-Credential',
    'encrypted_key',
    'commons.releaseManagerKey',
    'should_pass',
    'pass_env',
    'NOPASSWD',
    'host_key_algorithms',
    'disk_encryption_key_sha256',
    'password-stacking',
    'created_by__password__icontains',
  ])('%s calls for no secret', (key) => {
    expect(classify(key)).toBeUndefined();
  });
});
