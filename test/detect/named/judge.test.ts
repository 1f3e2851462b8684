import { describe, expect, test } from '@jest/globals';
import { judge, namedRules } from '../../../src/detect/named/index.ts';
import type { Judgement } from '../../../src/detect/types.ts';

const env = (key: string, value: string): Judgement => {
  const verdict = judge({ key, value, offset: 0, by: 'name' }, { path: '', syntax: 'value' });
  if ('filter' in verdict) throw new Error(`kept out by ${verdict.filter}`);
  return verdict;
};

describe('a variable of the environment', () => {
  test('is found by its name', () => {
    expect(env('DB_PASSWORD', 'hunter2')).toMatchObject({
      ruleId: 'named-password',
      confidence: 'medium',
      severity: 'high',
    });
    expect(env('POSTGRES_PASSWORD', 'postgres').confidence).toBe('medium');
    expect(env('SECRET_KEY_BASE', '5d41402abc4b2a76b9719d911017c592').confidence).toBe('high');
  });

  test.each(['changeme', 'password', 'admin', 'secret', 'abc', 'DB_PASSWORD', 'test'])(
    'stays a finding with the weak value %s, at low confidence',
    (value) => {
      const { confidence, severity, reasons } = env('DB_PASSWORD', value);
      expect([confidence, severity]).toEqual(['low', 'low']);
      expect(reasons.join()).toMatch(/weak value: /);
    },
  );

  test.each([
    ['POSTGRES_PASSWORD_FILE', '/run/secrets/pw'],
    ['DB_PASSWORD', '/run/secrets/pw'],
    ['DB_PASSWORD', ''],
    ['DB_PASSWORD', `$\{DB_PASSWORD}`],
    ['TOKEN_URL', 'https://login.test/token'],
    ['GPG_KEY', ''],
    ['PATH', '/usr/bin'],
  ])('%s=%s is none', (key, value) => {
    expect(() => env(key, value)).toThrow(/kept out by/);
  });
});

describe('confidence', () => {
  test('is low in an installed package, and the reason is told', () => {
    const value = { key: 'password', value: 'swordfish7', offset: 0, by: 'source-string', quote: '"' };
    const verdict = judge(value, { path: 'app/node_modules/db/lib/index.js' }) as Judgement;
    expect(verdict.confidence).toBe('low');
    expect(verdict.reasons).toContain('in an installed package, published with it');
    expect(judge(value, { path: 'app/lib/index.js' })).toMatchObject({ confidence: 'medium' });
  });

  test('a login file inside an installed package is none of it', () => {
    const value = { key: 'DB_PASSWORD', value: 'swordfish7', offset: 0, by: 'dotenv' };
    expect(judge(value, { path: 'app/node_modules/db/.env' })).toMatchObject({ confidence: 'medium' });
  });

  test('is high for what a machine drew under a plain name', () => {
    const value = { key: 'api_key', value: 'x8Kd93jfKq0s8ZpWv2Ld', offset: 0, by: 'json', quote: '"' };
    expect(judge(value, { path: 'app/settings.json' })).toMatchObject({ confidence: 'high', ruleId: 'named-key' });
  });
});

test('no reason holds the value, and every rule id has a title', () => {
  const ids = new Set(namedRules.map(({ id }) => id));
  expect(ids.size).toBe(namedRules.length);
  for (const [key, by] of [
    ['password', 'json'],
    ['token', 'json'],
    ['auth', 'header'],
    ['x', 'hash'],
    ['y', 'url'],
  ] as const) {
    const verdict = judge({ key, value: 'x8Kd93jfKq0s8ZpWv2Ld', offset: 0, by }, { path: 'a.json' }) as Judgement;
    expect(ids).toContain(verdict.ruleId);
    expect(verdict.reasons.join()).not.toContain('x8Kd93');
  }
});
