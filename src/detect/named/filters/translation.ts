import type { Candidate, Filter } from '../candidate.ts';
import { isRandom } from '../looks.ts';

const PATH =
  /(?:^|\/)(?:locales?|lc_messages|i18n|l10n|lang|langs|languages?|translations?|nls|intl)(?:\/|[._-])|(?:messages|strings|labels|translation|resources|bundle)[._-][a-z]{2}(?:[._-][A-Za-z]{2,4})?\.\w+$|\.(?:po|pot|mo|qm|arb|xlf|xliff|resx|strings)$/i;

/** Texts of a user interface: `password: "Passwort"`. */
export const translation: Filter = { name: 'translation', says: 'is a text of a user interface', test: isTranslation };

function isTranslation({ path, value }: Candidate): boolean {
  const text = value.replace(/\\u[0-9a-fA-F]{4}/g, '');
  return PATH.test(path) && !(/\d/.test(text) && isRandom(text));
}
