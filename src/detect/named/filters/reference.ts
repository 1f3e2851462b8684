import type { Candidate, Filter } from '../candidate.ts';

/** What stands for a value that is elsewhere, anywhere in the text. */
const HOLES = [
  String.raw`\$\{[A-Za-z_][\w.:-]*(?:[}?+(]|$)|^\$\{|\$\{\{|\$\((?:<|\s*[A-Za-z_./])|\$\[\[`,
  String.raw`^\{\{|\{\{[-\s]*[\w.$"'][^{}]*(?:\}\}|$)|^(?!.*\{\{).*\}\}|\{\{$`,
  String.raw`<%|%>|\{%|#\{|%\([\w.]+\)s|%\{|@\{|\\\(\w|<\?`,
  String.raw`%[-+ #]?\d{0,2}(?:\.\d{1,2})?(?:l|ll|h|z)?[sdvqxXufcp](?![A-Za-z0-9])`,
  `^["'] ?[+.]|[+.] ?["']$`,
];
const INSIDE = new RegExp(HOLES.join('|'));
/** A text that is nothing else. */
const WHOLE =
  /^(?:\{\{.*\}\}|<%.*%>|\$\$?[A-Za-z_{(\d][\w.:>[\]-]*\}?|%[A-Za-z_]\w*%|@@?[A-Za-z_][\w.-]*@@?|__[A-Za-z]\w*__|%env\([\w:]+\)%|\{(?:SASL|KERBEROS)\}.*|<<?[^>]*>>?|\[\[?[^\]]*\]\]?|\{[\w.: -]*\}|\{crypt\}[x*!]?|![A-Za-z][A-Za-z/_:.-]*(?:\s.*)?|&[\w.]+;?|:[a-z_]\w*|\?|`.*`|\(.*\))$/;
/** `f"{user}:{name}"`, `$"{user}"`, `s"$user"`: the prefix of a string with holes, and such a hole. */
const PREFIXED = /(?:^|\W)(?:[rb]?f|f[rb]|s|\$@?|@\$)["']{1,3}$/i;
const HOLE = /\{[A-Za-z_(][^{}]*\}?|\$[A-Za-z_]/;
/** Nothing but holes and what stands between them: `$user:$password`. */
const HOLES_ONLY = /^(?:(?:\$[A-Za-z_]\w*|\{[\w.]*\})[-:@/.,;|_ ]+)+(?:\$[A-Za-z_]\w*|\{[\w.]*\})$/;
const STORES =
  /^(?:(?:env|vault|op|ssm|secret|secrets|secretsmanager|aws-sm|sm|akv|kms|awskms|gcpkms|awssecret|gcpsecretmanager|azurekeyvault|keyring|keychain|lpass|pass|sops|file|ref\+\w+|credhub|conjur|doppler|bws|bao|chamber|parameter-?store|exec|resolve|lookup|data|var|local|module|process\.env|os\.environ)(?::|\.[A-Za-z_]|\/\/)|arn:aws[\w-]*:(?:ssm|secretsmanager|kms)|projects\/[\w-]+\/secrets\/|@Microsoft\.KeyVault|\{\{?resolve:|\{\\?"(?:Fn::|Ref))/i;

/** A variable, a template's hole or an address in a secret store: the value is not here. */
export const reference: Filter = {
  name: 'reference',
  says: 'stands for something that is elsewhere: a variable, a hole in a template, an address in a secret store',
  test: (candidate) => candidate.by !== 'hash' && isReference(candidate),
};

function isReference({ value, quote, before }: Candidate): boolean {
  if (INSIDE.test(value) || WHOLE.test(value) || STORES.test(value) || HOLES_ONLY.test(value)) return true;
  return quote === '`' ? value.includes('${') : quote !== '' && HOLE.test(value) && PREFIXED.test(before);
}

/** The same for files of a known form, whose values may hold any character. */
export const wholeReference: Filter = {
  name: 'reference',
  says: 'stands for something that is elsewhere: a variable, a hole in a template, an address in a secret store',
  test: ({ value }) => WHOLE.test(value),
};
