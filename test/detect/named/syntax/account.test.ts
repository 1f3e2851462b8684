import { describe, expect, test } from '@jest/globals';
import { find } from '../find.ts';

describe('a password within a line that tells whose it is', () => {
  test.each([
    ['ID:master,PW:Sw0rd-fish', 'Sw0rd-fish'],
    ['Username:master Password:w1nterTide', 'w1nterTide'],
    ['user id: ann / pw: w1nterTide', 'w1nterTide'],
    ['ssh ann@shop.test (pw:w1nterTide)', 'w1nterTide'],
    ['the NAS (passwd: w1nterTide) is in room 4', 'w1nterTide'],
    ['10.0.0.7/pw:w1nterTide', 'w1nterTide'],
    ['May password:xK29fQ7tLw', 'xK29fQ7tLw'],
  ])('%s', (text, value) => {
    expect(find(`Notes\n${text}\n`, 'notes.txt')).toEqual([value]);
    expect(find(text, 'srv/notes')).toEqual([value]);
  });

  test.each([
    'user:ann password:required',
    'the user password: see section 4 of the manual',
    'login id and password: 8 to 12 characters',
    'user: ann, password: (hidden)',
    'account, password:minLength8',
    'user:password:x1',
    'pw:+s:v:+i:+b:',
    'a type such as password:string2 is not known',
  ])('nothing in %s', (text) => expect(find(`Notes\n${text}\n`, 'notes.txt')).toEqual([]));

  test('code that takes a colon for something else', () => {
    expect(find('user(id: 1, password:Str1ngField)', 'a.swift')).toEqual([]);
  });
});

test.each([
  ['password: !QAZ2wsx', 'a.yml', ['!QAZ2wsx']],
  ['password:!QAZ2wsx', 'notes', ['!QAZ2wsx']],
  ['password: !vault |', 'a.yml', []],
  ['password: !Ref DbSecret1', 'a.yml', []],
  ['password: !isSet', 'a.yml', []],
])('%s', (text, path, values) => expect(find(text, path)).toEqual(values));

test('a slash within a drawn value makes no path of it', () => {
  expect(find('api_key = "VnpmUGWxhQW/9KQAwrL2ZYdDJPNG1PQjYx"', 'a.py')).toEqual([
    'VnpmUGWxhQW/9KQAwrL2ZYdDJPNG1PQjYx',
  ]);
  expect(find('secret_key = "/opt/shop2/conf/SigningKeys2024Archive"', 'a.py')).toEqual([]);
});
