import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

const PASSWORD = /\s(?:password|passphrase|userPWD)\s*=\s*"(?<value>[^"\n]{1,512})"/g;

/** XML files whose elements carry a login: Tomcat's users, DBeaver's and JetBrains' connections, publish profiles. */
export const attributePassword: FileFormat = {
  name: 'xml-login',
  matches: (_, base) =>
    /^(?:tomcat-users|(?:dbeaver-)?data-?sources|dbeaver-data-sources|webservers|[\w.-]+\.publishsettings|[\w.-]+\.pubxml)(?:\.xml)?$/i.test(
      base,
    ),
  values: (text) => matches('xml-login', text, PASSWORD, 'password'),
};
