import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { GitRepository } from '../support/git.ts';
import { scanMembers } from '../support/scan-members.ts';
import { tarOf } from '../support/tar.ts';

const SECRET = 'SECRET-committed; and more\n';
/** Long enough for git to store the next version as a delta. */
const lines = (n: number, more = '') =>
  `${Array.from({ length: 400 }, (_, i) => `line ${i} of version ${i < n ? n : 0}`).join('\n')}\n${more}`;

/** A repository whose third commit brought a secret that the fourth took away; the first commit after that is HEAD's. */
function history(...init: string[]): { repository: GitRepository; guilty: string } {
  const repository = new GitRepository(...init);
  repository.commit({ 'src/app.txt': lines(1), README: 'read me' });
  repository.commit({ 'src/app.txt': lines(2) });
  const guilty = repository.commit({ 'src/app.txt': lines(3, SECRET) });
  repository.commit({ 'src/app.txt': lines(4) });
  return { repository, guilty };
}

const short = (id: string) => id.slice(0, 7);

describe('a secret in an old commit', () => {
  test.each<[string, (repository: GitRepository) => void, string[]]>([
    ['loose', () => {}, []],
    ['packed, with deltas by offset', (repository) => repository.git('repack', '-adfq', '--depth=50'), []],
    [
      'packed, with deltas by ID',
      (repository) => {
        repository.git('config', 'repack.useDeltaBaseOffset', 'false');
        repository.git('repack', '-adfq', '--depth=50');
      },
      [],
    ],
    ['in a repository of SHA-256', (repository) => repository.git('gc', '--quiet'), ['--object-format=sha256']],
    ['loose, of SHA-256', () => {}, ['--object-format=sha256']],
  ])('%s', async (_, prepare, init) => {
    const { repository, guilty } = history(...init);
    prepare(repository);
    const { found, skipped, reasons } = await scanMembers(repository.members());
    expect(found).toEqual([`app/.git!${short(guilty)}:src/app.txt:401:1 SECRET-committed`]);
    expect(reasons).toEqual(['committed to git on 2024-05-03']);
    expect(skipped).toEqual([]);
    repository.remove();
  });

  test('that was deleted, in the packfile that git gc makes', async () => {
    const repository = new GitRepository();
    repository.commit({ 'src/app.txt': lines(1) });
    const guilty = repository.commit({ 'src/.env': SECRET });
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    repository.git('gc', '--quiet');
    const members = repository.members();
    expect(members.filter(({ name }) => /objects\/[0-9a-f]{2}\//.test(name))).toEqual([]);
    expect((await scanMembers(members)).found).toEqual([`app/.git!${short(guilty)}:src/.env:1:1 SECRET-committed`]);
    repository.remove();
  });

  test('that no branch and no reflog knows any more', async () => {
    const { repository, guilty } = history();
    const branch = repository.git('symbolic-ref', '--short', 'HEAD');
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.commit({}, 'anew');
    repository.git('branch', '-D', branch);
    repository.git('reflog', 'expire', '--expire=now', '--all');
    repository.git('repack', '-adkq');
    expect((await scanMembers(repository.members())).found).toEqual([
      `app/.git!${short(guilty)}:src/app.txt:401:1 SECRET-committed`,
    ]);
    repository.remove();
  });

  test('fetched: the bases of deltas stand at the end of the pack', async () => {
    const { repository, guilty } = history();
    const clone = new GitRepository();
    clone.git('config', 'fetch.unpackLimit', '1');
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    clone.git('fetch', '--quiet', repository.folder, repository.git('rev-parse', `${guilty}~1`));
    clone.git('fetch', '--quiet', repository.folder, 'HEAD');
    const members = clone.members();
    expect(members.filter(({ name }) => name.endsWith('.pack'))).toHaveLength(2);
    const { found, skipped } = await scanMembers(members);
    expect(found).toEqual([`app/.git!${short(guilty)}:src/app.txt:401:1 SECRET-committed`]);
    expect(skipped).toEqual([]);
    clone.remove();
    repository.remove();
  });
});

describe('where a value is', () => {
  test('many versions of a file are one place, by the oldest', async () => {
    const repository = new GitRepository();
    const first = repository.commit({ 'a.txt': lines(1, SECRET) });
    for (let n = 2; n < 6; n++) repository.commit({ 'a.txt': lines(n, SECRET), [`b${n}.txt`]: `${n}` });
    repository.git('gc', '--quiet');
    const { found, reasons } = await scanMembers(repository.members());
    expect(found).toEqual([`app/.git!${short(first)}:a.txt:401:1 SECRET-committed`]);
    expect(reasons).toEqual(['committed to git on 2024-05-01, in 5 versions of the file']);
    repository.remove();
  });

  test('a blob that no commit has goes by its ID', async () => {
    const repository = new GitRepository();
    repository.commit({ 'a.txt': 'a' });
    const id = repository.gitWith(SECRET, 'hash-object', '-w', '--stdin');
    expect((await scanMembers(repository.members())).found).toEqual([`app/.git!${id}:1:1 SECRET-committed`]);
    repository.remove();
  });

  test('the message of a commit', async () => {
    const repository = new GitRepository();
    const id = repository.commit({ 'a.txt': 'a' }, 'rotate SECRET-message; again');
    repository.git('gc', '--quiet');
    const { found } = await scanMembers(repository.members());
    // The reflog has the message too.
    expect(found).toContain(`app/.git!${id}:5:8 SECRET-message`);
    expect(found.some((place) => place.startsWith('app/.git/logs/HEAD:'))).toBe(true);
    repository.remove();
  });

  test('in an archive that was committed, in a repository that was packed into another', async () => {
    const repository = new GitRepository();
    repository.commit({ 'x.txt': 'x' });
    const guilty = repository.commit({ 'y.txt': SECRET });
    repository.git('gc', '--quiet');
    const body = gzipSync(await tarOf(repository.members()));
    expect((await scanMembers([{ name: 'backup.tgz', body }])).found).toEqual([
      `backup.tgz!app/.git!${short(guilty)}:y.txt:1:1 SECRET-committed`,
    ]);
    repository.remove();
  });
});

describe('what cannot be read is named', () => {
  const packOf = (repository: GitRepository) => {
    repository.git('repack', '-adfq', '--depth=50');
    return repository.members().find(({ name }) => name.endsWith('.pack'))!;
  };

  test('a pack cut short anywhere', async () => {
    const { repository } = history();
    const { name, body } = packOf(repository);
    const whole = body as Buffer;
    for (let end = 13; end < whole.length - 20; end += 67) {
      const { skipped } = await scanMembers([{ name, body: whole.subarray(0, end) }]);
      expect(skipped).toEqual([expect.objectContaining({ where: name, what: 'archive content' })]);
    }
    repository.remove();
  });

  test('a pack with wrong bytes anywhere ends without a crash', async () => {
    const { repository } = history();
    const { name, body } = packOf(repository);
    for (let at = 12; at < (body as Buffer).length - 20; at += 53) {
      const damaged = Buffer.from(body as Buffer);
      damaged[at] = damaged[at]! ^ 0xff;
      await scanMembers([{ name, body: damaged }]);
    }
    repository.remove();
  });

  test('caps', async () => {
    const { repository } = history();
    const pack = packOf(repository);
    const after = { name: 'z.txt', body: 'SECRET-after;' };
    const { found, skipped } = await scanMembers([pack, after], { limits: { nestedBytes: 4000 } });
    expect(found).toEqual(['z.txt:1:1 SECRET-after']);
    expect(skipped).toEqual([expect.objectContaining({ reason: 'it unpacks to more than 4000 bytes' })]);
    repository.remove();
  });
});
