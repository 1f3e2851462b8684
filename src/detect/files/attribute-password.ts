import type { FileFormat } from '../types.ts';
import { baseName, matches } from './text.ts';

const PASSWORD = /\s(?:password|passphrase|userPWD)\s*=\s*"(?<value>[^"\n]{1,512})"/g;

/** XML files whose elements carry a login: Tomcat's users, DBeaver's and JetBrains' connections, publish profiles. */
export const attributePassword: FileFormat = {
  name: 'xml-login',
  matches: (path) =>
    /^(?:tomcat-users|(?:dbeaver-)?data-?sources|dbeaver-data-sources|webservers|[\w.-]+\.publishsettings|[\w.-]+\.pubxml)(?:\.xml)?$/i.test(
      baseName(path),
    ),
  values: (text) => matches('xml-login', text, PASSWORD, 'password'),
};
