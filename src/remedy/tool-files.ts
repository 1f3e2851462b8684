/** A file in which a client keeps its credentials, and how a build gives it to a step without keeping it. */
export interface ToolFile {
  /** Matches the path in a layer. */
  readonly path: RegExp;
  /** Id of the secret. */
  readonly id: string;
  /** Where the client looks for it, and where it is mounted. */
  readonly target: string;
  /** Where it usually is on the machine that builds. */
  readonly source: string;
  /** Commands that read it without naming it. */
  readonly client: RegExp;
  /** A command to show. */
  readonly example: string;
}

const file = (path: RegExp, target: string, source: string, client: RegExp, example: string): ToolFile => ({
  path,
  id: target
    .slice(target.lastIndexOf('/') + 1)
    .replace(/^\./, '')
    .replace(/\.\w+$/, '')
    .toLowerCase(),
  target,
  source,
  client,
  example,
});

/** The clients' own files, the most special first. */
const toolFiles: readonly ToolFile[] = [
  file(/(?:^|\/)\.npmrc$/, '/root/.npmrc', '$HOME/.npmrc', /\b(?:npm|npx|pnpm|yarn)\b/, 'npm ci'),
  file(/(?:^|\/)\.yarnrc(?:\.yml)?$/, '/root/.yarnrc.yml', '$HOME/.yarnrc.yml', /\byarn\b/, 'yarn install --immutable'),
  file(
    /(?:^|\/)pip\.(?:conf|ini)$/,
    '/etc/pip.conf',
    '$HOME/.config/pip/pip.conf',
    /\b(?:pip3?|uv)\b/,
    'pip install -r requirements.txt',
  ),
  file(/(?:^|\/)\.pypirc$/, '/root/.pypirc', '$HOME/.pypirc', /\b(?:twine|pip3?)\b/, 'twine upload dist/*'),
  file(
    /(?:^|\/)\.?_?netrc$/,
    '/root/.netrc',
    '$HOME/.netrc',
    /\b(?:curl|wget|git|pip3?|go|uv)\b/,
    'git clone https://host/repo.git',
  ),
  file(
    /(?:^|\/)\.git-credentials$/,
    '/root/.git-credentials',
    '$HOME/.git-credentials',
    /\bgit\b/,
    'git -c credential.helper=store clone https://host/repo.git',
  ),
  file(
    /(?:^|\/)(?:\.m2|maven)\/.*settings[\w-]*\.xml$/,
    '/root/.m2/settings.xml',
    '$HOME/.m2/settings.xml',
    /\bmvnw?\b/,
    'mvn package',
  ),
  file(
    /(?:^|\/)gradle\.properties$/,
    '/root/.gradle/gradle.properties',
    '$HOME/.gradle/gradle.properties',
    /\bgradlew?\b/,
    'gradle build',
  ),
  file(
    /(?:^|\/)\.?(?:config\/)?composer\/auth\.json$|(?:^|\/)auth\.json$/,
    '/root/.composer/auth.json',
    '$HOME/.composer/auth.json',
    /\bcomposer\b/,
    'composer install',
  ),
  file(
    /(?:^|\/)\.cargo\/credentials(?:\.toml)?$/,
    '/root/.cargo/credentials.toml',
    '$HOME/.cargo/credentials.toml',
    /\bcargo\b/,
    'cargo fetch',
  ),
  file(
    /(?:^|\/)nuget\.config$/i,
    '/root/.nuget/NuGet/NuGet.Config',
    './NuGet.Config',
    /\b(?:dotnet|nuget)\b/,
    'dotnet restore',
  ),
  file(
    /(?:^|\/)\.gem\/credentials$/,
    '/root/.gem/credentials',
    '$HOME/.gem/credentials',
    /\bgem\b/,
    'gem push pkg/*.gem',
  ),
  file(/(?:^|\/)\.bundle\/config$/, '/root/.bundle/config', '$HOME/.bundle/config', /\bbundle\b/, 'bundle install'),
  file(
    /(?:^|\/)\.aws\/credentials$/,
    '/root/.aws/credentials',
    '$HOME/.aws/credentials',
    /\baws\b/,
    'aws s3 cp s3://bucket/file .',
  ),
  file(
    /(?:^|\/)\.docker\/config\.json$/,
    '/root/.docker/config.json',
    '$HOME/.docker/config.json',
    /\b(?:docker|crane|skopeo)\b/,
    'crane export image',
  ),
  file(/(?:^|\/)\.pgpass$/, '/root/.pgpass', '$HOME/.pgpass', /\b(?:psql|pg_\w+)\b/, 'psql -f schema.sql'),
  file(/(?:^|\/)\.my\.cnf$/, '/root/.my.cnf', '$HOME/.my.cnf', /\bmysql\w*\b/, 'mysql < schema.sql'),
];

/** Private keys of ssh have a mount of their own kind. */
export const SSH_KEY = /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.ssh\/[\w.-]+)$/;

/** The client whose file this is. */
export function toolFileOf(path: string): ToolFile | undefined {
  return toolFiles.find((each) => each.path.test(path));
}
