import { expect, test } from '@jest/globals';
import { dpkg } from '../../src/packages/dpkg.ts';

const md5 = '0123456789abcdef0123456789abcdef';
const other = 'fedcba9876543210fedcba9876543210';
const records = new Map([
  [
    'var/lib/dpkg/status',
    `Package: tool\nVersion: 1.2-3\nConffiles:\n /etc/tool.conf ${other}\n /etc/gone ${md5} obsolete\nDescription: x\n`,
  ],
  ['var/lib/dpkg/info/tool.md5sums', `${md5}  bin/tool\n${md5}  usr/share/doc/tool\n`],
]);
const files = [...dpkg.read(records)].map(({ path, digest, owner }) => `${path} ${digest} ${owner}`);

test('files that a package recorded under /bin lie under /usr/bin where the one is a link to the other', () => {
  expect(files).toContain(`bin/tool ${md5} tool 1.2-3`);
  expect(files).toContain(`usr/bin/tool ${md5} tool 1.2-3`);
});

test('configuration files are known as they came', () => {
  expect(files).toContain(`etc/tool.conf ${other} tool 1.2-3`);
  expect(files).toContain(`etc/gone ${md5} tool 1.2-3`);
});
