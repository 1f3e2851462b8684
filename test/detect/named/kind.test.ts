import { describe, expect, test } from '@jest/globals';
import { kindOf, kindOfPath } from '../../../src/detect/named/kind.ts';

describe('kindOfPath', () => {
  test.each([
    ['app/.env', 'env'],
    ['app/.env.production', 'env'],
    ['app/prod.env', 'env'],
    ['app/.env.example', 'env'],
    ['etc/app.conf', 'ini'],
    ['k8s/secret.yml.j2', 'yaml'],
    ['config/database.yml.erb', 'yaml'],
    ['pom.xml', 'xml'],
    ['main.tf', 'hcl'],
    ['prod.tfvars', 'hcl'],
    ['src/Main.java', 'source'],
    ['Jenkinsfile', 'source'],
    ['Dockerfile.dev', 'docker'],
    ['README', 'docs'],
    ['root/.bash_history', 'shell'],
    ['root/.psql_history', 'sql'],
    ['usr/bin/app', 'plain'],
    ['app.war!WEB-INF/application.properties', 'ini'],
  ])('%s is %s', (path, kind) => {
    expect(kindOfPath(path)).toBe(kind);
  });

  test('what the caller knows of the syntax goes before the path', () => {
    expect(kindOf({ path: 'x.json', syntax: 'shell' })).toBe('shell');
    expect(kindOf({ path: '', syntax: 'dockerfile' })).toBe('docker');
    expect(kindOf({ path: '', syntax: 'value' })).toBe('value');
    expect(kindOf({ path: 'x.json', syntax: 'text' })).toBe('json');
  });
});
