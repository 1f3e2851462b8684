/** Files that have a form of their own, told by their name. Adding one: a file here and a line in the table. */
import type { FileFormat } from '../types.ts';
import { attributePassword } from './attribute-password.ts';
import { bareSecret } from './bare.ts';
import { columns } from './columns.ts';
import { composerAuth } from './composer-auth.ts';
import { daemonUsers } from './daemon-users.ts';
import { dockerConfig } from './docker-config.ts';
import { filezilla } from './filezilla.ts';
import { firefoxLogins } from './firefox-logins.ts';
import { gitCredentials } from './git-credentials.ts';
import { htpasswd } from './htpasswd.ts';
import { jsonLogin } from './json-login.ts';
import { keyPair } from './key-pair.ts';
import { keystore } from './keystore.ts';
import { ldif } from './ldif.ts';
import { mail } from './mail.ts';
import { netrc } from './netrc.ts';
import { npmrc } from './npmrc.ts';
import { pgpass } from './pgpass.ts';
import { poolUsers } from './pool-users.ts';
import { relayLogin } from './relay-login.ts';
import { dialled, ipsec } from './secrets-file.ts';
import { shadow } from './shadow.ts';
import { subversion } from './subversion.ts';
import { wireless } from './wireless.ts';
import { wpConfig } from './wp-config.ts';

/** The first that matches a path reads it. */
export const formats: readonly FileFormat[] = [
  pgpass,
  netrc,
  keystore,
  keyPair,
  dialled,
  ipsec,
  relayLogin,
  poolUsers,
  subversion,
  daemonUsers,
  ldif,
  columns,
  mail,
  htpasswd,
  shadow,
  dockerConfig,
  gitCredentials,
  wpConfig,
  filezilla,
  firefoxLogins,
  attributePassword,
  jsonLogin,
  npmrc,
  composerAuth,
  wireless,
  bareSecret,
];

/** What reads a file of this path, or one that begins with these bytes. */
export function formatOf(path: string, first: Uint8Array): FileFormat | undefined {
  const base = path.slice(path.lastIndexOf('/') + 1);
  for (const format of formats) if (format.matches(path, base) || format.begins?.(first) === true) return format;
  return undefined;
}
