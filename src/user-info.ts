/** `name:password@host`, unless what follows the `@` is a digest. https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1 */
const USER_INFO = /([^\s/:@"'`=]*):([^\s/@"'`]+)@(?!(?:sha\d{3}|[a-z\d+._-]+):[\da-f]{32,})(?=[\w[])/gi;

/** A text that may name addresses, without the passwords in them: what a user gave by mistake must not stand in a log. */
export function withoutPasswords(text: string): string {
  return text.replace(USER_INFO, (_, name: string) => `${name}:*****@`);
}

/** True when an address begins with a name and a password. */
export const hasPassword = (text: string): boolean => withoutPasswords(text) !== text;
