import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

const DEFINE =
  /define\s*\(\s*['"](?<key>DB_PASSWORD|FTP_PASS|(?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)|WP_CACHE_KEY_SALT)['"]\s*,\s*(?:'(?<value>(?:[^'\\\n]|\\.){1,256})'|"(?<double>(?:[^"\\\n]|\\.){1,256})")/g;

/** WordPress' database password and signing keys. https://developer.wordpress.org/advanced-administration/wordpress/wp-config/ */
export const wpConfig: FileFormat = {
  name: 'wp-config',
  matches: (_, base) => /^wp-config(?:[._-]\w+)*\.php/.test(base),
  values: (text) =>
    matches('wp-config', text, DEFINE, 'password').filter(
      ({ value }) => !/put your unique phrase here|_here$/.test(value),
    ),
};
