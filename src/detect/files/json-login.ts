import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

const SECRET =
  /"(?<key>\w*(?:password|passphrase|pass|privateKeyPassphrase))"\s*:\s*"(?<value>(?:[^"\\\n]|\\.){1,512})"/gi;

/** JSON files of editors and clients that hold a server's login: SFTP plug-ins, Remote Sync, Robomongo. */
export const jsonLogin: FileFormat = {
  name: 'json-login',
  matches: (_, base) =>
    /^(?:\.?ftpconfig|\.?sftp(?:-config)?\.json|\.remote-sync\.json|\.ftpsync_settings|robomongo\.json|robo3t\.json|deployment-config\.json|\.deploy-ftp\.json)$/i.test(
      base,
    ),
  values: (text) => matches('json-login', text, SECRET, 'password'),
};
