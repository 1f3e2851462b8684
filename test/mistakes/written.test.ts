import { expect, test } from '@jest/globals';
import { actsOfDockerfile } from '../../src/mistakes/act.ts';
import { secretsWritten } from '../../src/mistakes/written.ts';

const of = (run: string) => secretsWritten(actsOfDockerfile(`FROM a\nRUN ${run}\n`)[1]!).map(({ where }) => where);

test.each<[string, string[]]>([
  ['cat /run/secrets/x > /app/x', ['/app/x']],
  ['cat /run/secrets/x >> "/app/x y"', ['/app/x']],
  ['echo "a=$(cat /run/secrets/x)" > .env && true', ['.env']],
  ['echo "a=$(cat < /run/secrets/x)" 2>/dev/null > .env', ['.env']],
  ['true; cp /run/secrets/x /root/x', ['/root/x']],
  ['mv a b && install -m 600 /run/secrets/x /root/x', ['/root/x']],
  ['cat /run/secrets/x | tee -a /x', ['/x']],
  ['cat /run/secrets/x | docker login -u u --password-stdin h', ["the client's config.json"]],
  ['git config --global url.https://u:$(cat /run/secrets/x)@h.insteadOf https://h', ['the .gitconfig']],
  ['export A="$(cat /run/secrets/x)" && envsubst < t > /etc/conf', ['/etc/conf']],
  ['A=$(cat /run/secrets/x); B="pre-$(echo $A)"; echo $B > f', ['f']],
  ['--mount=type=secret,id=x,target=/etc/tok sed "s/T/$(cat /etc/tok)/" t > /etc/conf', ['/etc/conf']],
  ['--mount=type=secret,id=x,env=TOK echo "$TOK" > f', ['f']],

  ['cat /run/secrets/x > /dev/null', []],
  ['PW=$(cat /run/secrets/x) make > build.log', []],
  ['make PW_FILE=/run/secrets/x 2>&1', []],
  ['psql -f schema.sql < /run/secrets/x', []],
  ['curl -H "A: $(cat /run/secrets/x)" https://h', []],
  ['cat /run/secrets/x > f && make && rm -f f', []],
  ['--mount=type=tmpfs,target=/t cat /run/secrets/x > /t/x', []],
  ['--mount=type=cache,target=/c cp /run/secrets/x /c/x', []],
  ['cp a b > log', []],
  ['echo "/run/secrets/x is mounted"', []],
])('%s', (run, expected) => {
  expect(of(run)).toEqual(expected);
});
