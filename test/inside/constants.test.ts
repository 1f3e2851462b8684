import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createDetector } from '../../src/detect/index.ts';
import { describeWith, lookFor } from '../support/describe-with.ts';
import { runFolder } from '../support/run-folder.ts';
import { scanMembers } from '../support/scan-members.ts';

const detector = createDetector({ version: 'test' });

/** Places without their columns, and values, of everything found in one file. */
async function found(name: string, body: Buffer): Promise<string[]> {
  const result = await scanMembers([{ name, body }], { detector });
  return result.found.map((text) => text.replace(/:\d+:\d+ /, ' '));
}

const folder = () => mkdtempSync(join(runFolder(), 'constants-'));

const SETTINGS = `"""Settings"""
import os
DEBUG = True
DB_PASSWORD = 'qu1etHarbor-77a'
DATABASES = {'default': {'NAME': os.environ.get('N'), 'PASSWORD': 'qu1etHarbor-77b', 'HOST': 'db'}}
class Config:
    SECRET_KEY = 'qu1etHarbor-77c'
    def __init__(self, host):
        self.password = 'qu1etHarbor-77d'
        self.pool = os.connect(host, user='app', password='qu1etHarbor-77e')
`;

/** A Python by what it is called, with the version that it says it is. */
function python(command: string): { command: string; version: string } {
  const version = execFileSync(command, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
    encoding: 'utf8',
  }).trim();
  return { command, version };
}

/** The Python that is in the path, and all that pyenv has. */
const installed = join(process.env.HOME ?? '/', '.pyenv', 'versions');
const commands = [
  'python3',
  ...(existsSync(installed) ? readdirSync(installed).map((version) => join(installed, version, 'bin', 'python')) : []),
].filter((command) => !/\/2\.7/.test(command));

for (const command of commands) {
  describeWith(`a module that ${command} compiled`, await lookFor(async () => python(command)), ({ version }) => {
    test('tells assignments, attributes, arguments and entries of dictionaries', async () => {
      const work = folder();
      const target = `settings.cpython-${version.replace('.', '')}.pyc`;
      writeFileSync(join(work, 'settings.py'), SETTINGS);
      const compile = `import py_compile; py_compile.compile('settings.py', cfile=${JSON.stringify(target)})`;
      execFileSync(command, ['-c', compile], { cwd: work });
      const path = `app/__pycache__/${target}`;
      const expected = ['a', 'b', 'c', 'd', 'e'].map((end) => `${path}!settings.py qu1etHarbor-77${end}`);
      expect((await found(path, readFileSync(join(work, target)))).sort()).toEqual(expected);
    });

    test('that is damaged does no harm', async () => {
      const work = folder();
      writeFileSync(join(work, 'settings.py'), SETTINGS);
      execFileSync(command, ['-c', "import py_compile; py_compile.compile('settings.py', cfile='x.pyc')"], {
        cwd: work,
      });
      const whole = readFileSync(join(work, 'x.pyc'));
      for (let at = 16; at < whole.length; at += 41) {
        const damaged = Buffer.from(whole);
        damaged[at] = damaged[at]! ^ 0xff;
        await scanMembers([{ name: 'x.pyc', body: damaged }]);
        await scanMembers([{ name: 'x.pyc', body: whole.subarray(0, at) }]);
      }
    });
  });
}

const javac = await lookFor(async () => ({ version: execFileSync('javac', ['-version'], { encoding: 'utf8' }) }));

describeWith('a class that javac compiled', javac, () => {
  const source = `public class Config {
    static final String DB_PASSWORD = "qu1etHarbor-77a";
    static String apiToken = "qu1etHarbor-77b";
    String password = "qu1etHarbor-77c";
    static final long BIG = 1L << 40;
    void go(Config other, java.util.Properties properties) {
      other.setPassword("qu1etHarbor-77d");
      properties.setProperty("db.password", "qu1etHarbor-77e");
    }
    void setPassword(String password) {}
  }`;

  const compiled = () => {
    const work = folder();
    writeFileSync(join(work, 'Config.java'), source);
    execFileSync('javac', ['-d', work, 'Config.java'], { cwd: work });
    return readFileSync(join(work, 'Config.class'));
  };

  test('tells constants, fields, setters and properties', async () => {
    const expected = ['a', 'b', 'c', 'd', 'e'].map((end) => `app/Config.class!Config.java qu1etHarbor-77${end}`);
    expect((await found('app/Config.class', compiled())).sort()).toEqual(expected);
  });

  test('that is damaged does no harm', async () => {
    const whole = compiled();
    for (let at = 8; at < whole.length; at += 11) {
      const damaged = Buffer.from(whole);
      damaged[at] = damaged[at]! ^ 0xff;
      await scanMembers([{ name: 'x.class', body: damaged }]);
    }
  });
});

describe('programs', () => {
  test('a token among the strings of an ELF file', async () => {
    const token = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');
    const body = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(60), Buffer.from(`\0${token}\0\x01`)]);
    expect(await found('usr/bin/app', body)).toEqual([`usr/bin/app ${token}`]);
  });
});
