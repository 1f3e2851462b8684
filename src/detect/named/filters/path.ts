import type { Filter } from '../candidate.ts';
import { isRandom } from '../looks.ts';

const PATH = /^(?:file:\/\/|~?\/|\.{1,2}[\\/]|[A-Za-z]:[\\/]|\\\\|[\w.-]+\/(?:[\w.-]+\/)+)[\w.${}@ \\/*+~-]*$/;
const FILE =
  /^[\w./\\-]+\.(?:pem|key|crt|cer|cert|p12|pfx|jks|keystore|json|ya?ml|txt|conf|cfg|ini|properties|xml|js|ts|py|rb|go|java|php|sh|html?|env|pub|der|gpg|asc|csv|md|tf|so|dll|exe|log|db|sqlite|png|svg|css|scss|vue|jsx|tsx)$/i;

/** Where a secret lies, not the secret. Base64 with slashes is told apart by its mix of letters, and so is a drawn part. */
export const path: Filter = {
  name: 'path',
  says: 'says where something lies',
  test: ({ value }) => FILE.test(value) || (PATH.test(value) && !looksLikeBase64(value) && !isDrawn(value)),
};

const looksLikeBase64 = (value: string): boolean =>
  value.length >= 24 &&
  value.length % 4 === 0 &&
  /[0-9]/.test(value) &&
  /[a-z]/.test(value) &&
  /[A-Z]/.test(value) &&
  !value.includes('.');

/** One long part without words, of small and capital letters and digits, in nothing else that a path has. */
const isDrawn = (value: string): boolean =>
  !/[.\\:~$ ]/.test(value) &&
  value.split('/').some((part) => /^(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+]{20,}$/.test(part) && isRandom(part));
