import { describe, expect, test } from '@jest/globals';
import { createDetector } from '../../src/detect/index.ts';
import { isPublished, isShown } from '../../src/detect/published.ts';

describe('where published packages lie', () => {
  test.each([
    'app/node_modules/x/index.js',
    'usr/local/lib/python3.12/site-packages/x/y.py',
    'usr/lib/ruby/3.1.0/x.rb',
    'usr/local/bundle/gems/rails-7.1.2/lib/x.rb',
    'root/go/pkg/mod/x.test/y@v1.0.0/z.go',
    'app.war!app/node_modules/x.js',
  ])('%s', (path) => expect(isPublished(path)).toBe(true));

  test.each(['app/src/index.js', 'app/node_modules/x/.env', 'root/.npmrc', 'app/vendor/config.php'])('not %s', (path) =>
    expect(isPublished(path)).toBe(false),
  );

  test.each(['x/test/a.js', 'x/README.md', 'x/a.d.ts', 'x/a.test.js', 'x/CHANGELOG', 'usr/share/man/man1/curl.1.gz'])(
    '%s shows',
    (path) => expect(isShown(path)).toBe(true),
  );

  test.each(['x/lib/a.js', 'x/attest.js', 'x/index.mjs'])('%s runs', (path) => expect(isShown(path)).toBe(false));
});

describe('what is found there', () => {
  const detector = createDetector({ version: 'test' });
  const confidences = (text: string, path: string, whole = path) =>
    detector.text(text, { path, whole }).map(({ confidence }) => confidence);
  const url = 'connect("mysql://bob:Sw0rdfish@db.corp/x")';
  const token = `token = "xoxb-${'1234567890'.split('').reverse().join('')}12-${'9081726354'.repeat(1)}55-aBcD${'eFgHiJkLmNoPqRsTuVwX'}"`;

  test('a password in a URL is doubted in a package alone', () => {
    expect(confidences(url, 'app/index.js')).toEqual(['medium']);
    expect(confidences(url, 'app/node_modules/x/index.js')).toEqual(['low']);
    expect(confidences(url, 'index.js', 'app.tgz!app/node_modules/x/index.js')).toEqual(['low']);
  });

  test('a token with a mark of its own is a fact, and in what a package shows no more than that', () => {
    const told = (path: string) =>
      detector.text(token, { path, whole: path }).map(({ confidence, severity }) => [confidence, severity]);
    expect(told('app/node_modules/x/index.js')).toEqual(told('app/index.js'));
    const [[confidence, severity] = []] = told('app/index.js');
    expect([confidence === 'low', severity === 'info']).toEqual([false, false]);
    expect(told('app/node_modules/x/README.md')).toEqual([[confidence, 'info']]);
  });
});
