/** Files whose only purpose is to hold credentials: what stands there is in force, however weak. */
const NAMES: ReadonlySet<string> = new Set(
  (
    '.pgpass pgpass.conf .netrc _netrc .my.cnf .mylogin.cnf debian.cnf .npmrc .yarnrc .yarnrc.yml .pypirc .s3cfg .boto .esmtprc .msmtprc ' +
    '.fetchmailrc .ftpconfig sftp-config.json sftp.json .remote-sync.json .git-credentials .dockercfg .htpasswd .htdigest wp-config.php ' +
    'tomcat-users.xml filezilla.xml sitemanager.xml recentservers.xml robomongo.json dbeaver-data-sources.xml data-sources.xml ' +
    'credentials-config.json .tugboat .passwd-s3fs wpa_supplicant.conf nuget.config settings-security.xml .smbcredentials .cifscredentials .fetchmailrc muttrc .muttrc'
  ).split(' '),
);
const PATHS =
  /(?:^|\/)(?:\.docker\/config\.json|\.aws\/credentials|\.azure\/\w+\.json|run\/secrets\/[^/]+|\.kube\/config|\.composer\/auth\.json)$/;

let last: { path: string; trusted: boolean } | undefined;

/** Remembers the last path asked for, since values come file by file. */
export function isTrusted(path: string): boolean {
  if (last?.path === path) return last.trusted;
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  last = { path, trusted: NAMES.has(name) || PATHS.test(path) };
  return last.trusted;
}
