import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

const TOKEN =
  /"(?<key>(?:github|gitlab|bitbucket)-(?:oauth|token)|bearer)"\s*:\s*\{\s*"[^"\n]{1,120}"\s*:\s*"(?<value>[^"\n]{8,200})"/g;

/** Tokens by host. https://getcomposer.org/doc/articles/authentication-for-private-packages.md */
export const composerAuth: FileFormat = {
  name: 'composer-auth',
  matches: (path) => /(?:^|\/)(?:\.?composer\/)?auth\.json$/.test(path),
  values: (text) => matches('composer-auth', text, TOKEN, 'token'),
};
