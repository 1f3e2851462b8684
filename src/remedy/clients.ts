/** How a client that was given a secret on its command line is given it by a mount instead. */
export interface Client {
  /** Matches the masked command. */
  readonly command: RegExp;
  readonly id: string;
  readonly source: string;
  /** The RUN to write, without its keyword. */
  readonly run: string;
}

const netrc = (example: string) => ({
  id: 'netrc',
  source: '$HOME/.netrc',
  run: `--mount=type=secret,id=netrc,target=/root/.netrc ${example}`,
});

/** Clients with a better way than a variable, the most special first. */
const clients: readonly Client[] = [
  { command: /\bgit\b.*https?:\/\//, ...netrc('git clone https://host/repo.git') },
  { command: /\b(?:pip3?|uv)\b.*https?:\/\//, ...netrc('pip install --index-url https://host/simple …') },
  { command: /\bgo (?:get|mod|install|build)\b/, ...netrc('go mod download') },
  {
    command: /\b(?:npm|pnpm|yarn)\b|_authToken/,
    id: 'npmrc',
    source: '$HOME/.npmrc',
    run: '--mount=type=secret,id=npmrc,target=/root/.npmrc npm ci',
  },
  {
    command: /\bcurl\b/,
    id: 'curlrc',
    source: './curlrc',
    run: '--mount=type=secret,id=curlrc curl --config /run/secrets/curlrc …',
  },
  { command: /\bwget\b/, ...netrc('wget https://host/file') },
  {
    command: /\b(?:psql|pg_\w+)\b|PGPASSWORD/,
    id: 'pgpass',
    source: '$HOME/.pgpass',
    run: '--mount=type=secret,id=pgpass,mode=0600 PGPASSFILE=/run/secrets/pgpass psql …',
  },
  {
    command: /\b(?:mysql|mariadb)\w*\b/,
    id: 'my_cnf',
    source: '$HOME/.my.cnf',
    run: '--mount=type=secret,id=my_cnf mysql --defaults-extra-file=/run/secrets/my_cnf …',
  },
  {
    command: /\b(?:docker|podman|skopeo|crane|buildah) login\b/,
    id: 'registry_password',
    source: './registry_password.txt',
    run: '--mount=type=secret,id=registry_password docker login --username … --password-stdin HOST < /run/secrets/registry_password',
  },
];

/** The client that a masked command calls. */
export function clientOf(command: string): Client | undefined {
  return clients.find((each) => each.command.test(command));
}
