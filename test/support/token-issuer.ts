/** Hands out registry tokens. https://distribution.github.io/distribution/spec/auth/jwt/ */
import { createPrivateKey, randomUUID, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TokenIssuer {
  readonly realm: string;
  readonly service: string;
  readonly issuer: string;
  /** What was asked: URL, headers and body. */
  readonly asked: {
    readonly url: URL;
    readonly method: string;
    readonly authorization?: string;
    readonly body: string;
  }[];
  /** A token that lets do everything in a repository. */
  token(repository: string): string;
  stop(): Promise<void>;
}

/** Lets in `user` with `correct-horse`, the refresh token `long-lived`, and nobody else. */
export async function startIssuer(files: { certificate: string; key: string }): Promise<TokenIssuer> {
  const key = createPrivateKey(readFileSync(files.key));
  const certificate = new X509Certificate(readFileSync(files.certificate)).raw.toString('base64');
  const token = (repository: string, actions: readonly string[]) => {
    const now = Math.floor(Date.now() / 1000);
    const head = { typ: 'JWT', alg: 'ES256', x5c: [certificate] };
    const access = [{ type: 'repository', name: repository, actions }];
    const claims = {
      iss: 'issuer',
      sub: 'user',
      aud: 'service',
      exp: now + 300,
      nbf: now - 10,
      iat: now,
      jti: randomUUID(),
      access,
    };
    const text = [head, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  };
  const asked: TokenIssuer['asked'] = [];
  const server = createServer(async (request, response) => {
    const one = await read(request);
    asked.push(one);
    if (!isKnown(one)) {
      response
        .writeHead(401, { 'content-type': 'application/json' })
        .end('{"details":"incorrect username or password"}');
      return;
    }
    const scope = one.url.searchParams.get('scope') ?? new URLSearchParams(one.body).get('scope') ?? '';
    const [, repository = '', actions = ''] = scope.split(':');
    response.end(JSON.stringify({ token: token(repository, actions.split(',')), expires_in: 300 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    realm: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
    service: 'service',
    issuer: 'issuer',
    asked,
    token: (repository) => token(repository, ['pull', 'push']),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<TokenIssuer['asked'][number]> {
  let body = '';
  for await (const part of request) body += part;
  const { authorization } = request.headers;
  const url = new URL(request.url ?? '/', 'http://issuer');
  return { url, method: request.method ?? '', body, ...(authorization === undefined ? {} : { authorization }) };
}

function isKnown({ authorization, body }: TokenIssuer['asked'][number]): boolean {
  const user = `Basic ${Buffer.from('user:correct-horse').toString('base64')}`;
  return authorization === user || new URLSearchParams(body).get('refresh_token') === 'long-lived';
}
