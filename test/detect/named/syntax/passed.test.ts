import { describe, expect, test } from '@jest/globals';
import { find } from '../find.ts';

describe('what is passed behind a key', () => {
  test.each([
    ['a.py', 'self.assertEqual(user.password, "sw0rdfish")'],
    ['a.py', 'self.assertEqual(fields["password"], "sw0rdfish")'],
    ['a.js', "assert.strictEqual(client.password, 'sw0rdfish')"],
    ['a.c', 'assert_string_equal(up.password, "sw0rdfish");'],
    ['a.rs', 'assert_eq!(config.password, "sw0rdfish");'],
    ['a.js', "expect(user.password).toBe('sw0rdfish')"],
    ['A.java', 'assertThat(config.password).isEqualTo("sw0rdfish");'],
    ['A.java', 'props.setProperty(Keys.SSL_KEY_STORE_PASSWORD, "sw0rdfish");'],
    ['A.java', 'builder.withString(Option.SSL_KEYSTORE_PASSWORD, "sw0rdfish")'],
    ['a.c', 'curl_easy_setopt(curl, CURLOPT_PASSWORD, "sw0rdfish");'],
    ['a.cpp', 'curl_easy_setopt(this->handle, CURLOPT_PROXYPASSWORD, "sw0rdfish");'],
    ['a.php', "curl_setopt($ch, CURLOPT_KEYPASSWD, 'sw0rdfish');"],
  ])('%s: %s', (path, text) => expect(find(text, `test/${path}`)).toEqual(['sw0rdfish']));

  test.each([
    ['a.py', 'self.assertEqual(user.password, other)'],
    ['a.py', 'self.assertIn("password", "w0rds")'],
    ['a.js', "assert.equal(user.name, 'sw0rdfish')"],
    ['A.java', 'request.param(PASSWORD_FIELD, "sw0rdfish")'],
    ['A.java', 'props.put(password, "sw0rdfish")'],
    ['a.c', 'curl_easy_setopt(curl, CURLOPT_PASSWORD, getenv("sw0rdfish"));'],
    ['a.c', 'setsockopt(fd, PASSWORD_LEVEL, "sw0rdfish", 9);'],
  ])('nothing in %s: %s', (path, text) => expect(find(text, `test/${path}`)).toEqual([]));
});
