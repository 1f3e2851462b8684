/** The contents of layers: what real images hold, from the registries' own clients. Debian's needs root. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './plant.ts';
import { run } from './run.ts';

/** One layer's content. */
export interface Root {
  readonly name: string;
  /** What a person calls it. */
  readonly title: string;
  /** The folder whose source files get secrets inside. */
  readonly library: string;
  readonly secrets: Counts;
  fill(folder: string): void;
}

const DEBIAN = [
  'ca-certificates git perl nginx redis-server openjdk-17-jdk-headless python3-scipy python3-pandas python3-django',
  'python3-sqlalchemy python3-boto3 python3-cryptography',
].join(' ');

const PYPI = ['grpcio', 'pyarrow'];

const NPM = [
  'react react-dom typescript webpack @babel/core @babel/preset-env eslint jest@29 express @aws-sdk/client-s3 lodash moment',
  '@aws-sdk/client-ec2 rxjs @angular/core @angular/compiler three d3 graphql prisma@5 typeorm mongoose sequelize',
].join(' ');

const MAVEN = [
  'org.springframework.boot:spring-boot-starter-web:3.4.1',
  'org.springframework.boot:spring-boot-starter-data-jpa:3.4.1',
  'org.apache.spark:spark-core_2.13:3.5.4',
  'org.apache.kafka:kafka_2.13:3.9.0',
  'com.h2database:h2:2.3.232',
  'software.amazon.awssdk:ec2:2.29.45',
];

export const roots: readonly Root[] = [
  {
    name: 'debian',
    title: 'Debian userland with Python, Java and Perl',
    library: 'usr/lib/python3/dist-packages',
    secrets: { token: 30, password: 50, key: 3, inside: 25 },
    fill: fillDebian,
  },
  {
    name: 'npm',
    title: 'a node_modules folder',
    library: 'srv/app/node_modules',
    secrets: { token: 30, password: 34, key: 1, inside: 35 },
    fill: fillNpm,
  },
  {
    name: 'java',
    title: 'jars and large native libraries',
    library: '',
    secrets: { token: 20, password: 20, key: 1, inside: 0 },
    fill: fillJava,
  },
];

/** Packages are configured in the folder itself, so that its records are those of a real image. */
function fillDebian(folder: string): void {
  run('debootstrap', ['--variant=minbase', 'bookworm', folder]);
  const noServices = join(folder, 'usr/sbin/policy-rc.d');
  writeFileSync(noServices, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  run('mount', ['-t', 'proc', 'proc', join(folder, 'proc')]);
  try {
    const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...DEBIAN.split(' ')];
    run('chroot', [folder, ...install], { env: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' } });
    run('chroot', [folder, 'apt-get', 'clean']);
  } finally {
    run('umount', [join(folder, 'proc')]);
  }
  rmSync(noServices);
}

function fillNpm(folder: string): void {
  const app = join(folder, 'srv/app');
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'package.json'), '{ "name": "bench", "private": true }\n');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...NPM.split(' ')], {
    cwd: app,
  });
}

function fillJava(folder: string): void {
  const lib = join(folder, 'opt/app/lib');
  mkdirSync(lib, { recursive: true });
  const project = join(folder, '..', 'pom.xml');
  writeFileSync(project, pom());
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.0:copy-dependencies';
  run('mvn', ['-q', '-B', '-f', project, plugin, `-DoutputDirectory=${lib}`]);
  const wheels = join(folder, '..', 'wheels');
  run('pip', ['download', '-q', '--no-deps', '-d', wheels, ...PYPI]);
  for (const name of existsSync(wheels) ? readdirSync(wheels) : []) {
    const target = join(folder, 'opt/app/native', name.split('-')[0]!);
    run('python3', ['-m', 'zipfile', '-e', join(wheels, name), target]);
  }
}

function pom(): string {
  const dependencies = MAVEN.map((coordinates) => {
    const [group, artifact, version] = coordinates.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  });
  return [
    '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>',
    '<groupId>test.bench</groupId><artifactId>jars</artifactId><version>1</version>',
    `<dependencies>${dependencies.join('\n')}</dependencies></project>`,
  ].join('\n');
}
