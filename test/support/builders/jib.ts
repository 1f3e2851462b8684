/** Jib, as a Maven plugin: a Java program without a Dockerfile. https://github.com/GoogleContainerTools/jib */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runBeside } from './command.ts';
import { context, keys, line } from './leaky.ts';
import type { Row } from './row.ts';

const PLUGIN = 'com.google.cloud.tools:jib-maven-plugin:3.5.2';

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example.driftwood</groupId>
  <artifactId>leaky</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source>
    <maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
</project>
`;

const files = {
  'pom.xml': pom,
  'src/main/java/driftwood/Main.java':
    'package driftwood;\n\nclass Main {\n  public static void main(String[] args) {}\n}\n',
  'src/main/jib/app/settings.ini': context['settings.ini'],
};

const settings = {
  'jib.from.image': 'scratch',
  'jib.to.image': 'leaky:1',
  'jib.container.mainClass': 'driftwood.Main',
  'jib.container.environment': line('ENV'),
  'jib.container.labels': line('label'),
  'jib.container.args': `--${line('build arg')}`,
  'jib.useOnlyProjectCache': 'true',
};

async function build(form: 'Docker' | 'OCI', folder: string) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const flags = Object.entries({ ...settings, 'jib.container.format': form }).map(
    ([key, value]) => `-D${key}=${value}`,
  );
  await runBeside('mvn', ['--batch-mode', '--quiet', ...flags, 'compile', `${PLUGIN}:buildTar`], { cwd: folder });
  return { reference: join(folder, 'target', 'jib-image.tar') };
}

/** A password that is an argument of the command stands in for the build argument, which Jib does not know. */
export function jibRow(form: 'Docker' | 'OCI'): Row {
  return {
    name: `jib, ${form}`,
    builder: 'jib',
    build: (folder) => build(form, folder),
    holds: {
      'build arg': [{ kind: 'config', path: 'config.Cmd', state: 'live' }],
      ENV: [{ kind: 'env', key: keys.ENV, state: 'live' }],
      label: [{ kind: 'label', key: keys.label, state: 'live' }],
      file: [{ kind: 'file', path: 'app/settings.ini', state: 'live' }],
    },
  };
}
