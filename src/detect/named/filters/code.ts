import type { Candidate, Filter } from '../candidate.ts';

const EXPRESSION =
  /\w\(.*\)?|\)\s*[;{.]|=>|->|::|\s[=!<>]=|&&|\|\||\w\[['"\w]*\]|^(?:new|return|await|async|function|lambda|not|typeof|yield|delete|throw|echo|print)\s|[;{}]$|^!(?!\S*\d\S*$)|[\])]=|^(?:self|this|cls|super|args|kwargs|req|request|res|ctx|props|state|params|config|conf|cfg|opts|options|settings|data|user|env|os|process|module|var|local|each|values|input|output|event|context|window|document|app)\??[.[]/i;
const MEMBER = /^[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)+$/;

/** An expression of a programming language, unquoted. */
export const code: Filter = {
  name: 'code',
  says: 'is an expression of a programming language',
  test: (candidate) => (candidate.quote === '' ? isCode(candidate) : isCutOff(candidate)),
};

/** What stands between two strings when a closing quote was taken for an opening one. */
const BETWEEN = /^[+,)\]};:?][^\s]*[(=;].{2,}$|^[)\]}],\S*\w\($/;
/** An option that a value follows: `'--password=' + password`. */
const OPTION = /^--?[A-Za-z][\w-]*=$/;
/** What is cut off at a quote: `session['token']`, `call("x")`. */
const CUT = /^\{?[A-Za-z_$][\w$.]*[[(]$/;

const isCutOff = ({ value, by, before, behind, quote, kind }: Candidate): boolean =>
  (quote === '`' && kind === 'docs' && /\s|\)$/.test(value)) ||
  (/[-_/=]$/.test(value) && /^\s{0,4}\+\s{0,4}[A-Za-z_$]/.test(behind)) ||
  BETWEEN.test(value) ||
  OPTION.test(value) ||
  (by === 'xml-attribute' && BOUND.test(before));

/** An attribute that is bound to an expression: `[password]="x"`, `(ngModel)="x"`, `:value="x"`, `#field="ngModel"`. */
const BOUND = /(?:[\])]|\s[:#@*][\w.:-]+|\sv-[\w.:-]+|\s(?:ng-|th:|x-)[\w.:-]+)\s*=\s*["']$/;

function isCode({ value, by, kind, behind }: Candidate): boolean {
  if (by === 'url' || by === 'hash' || by === 'header' || by === 'command' || by === 'value') return false;
  if (/^[([]/.test(behind) && by !== 'xml') return true;
  if (EXPRESSION.test(value) || (CUT.test(value) && /^["'`]/.test(behind))) return true;
  return MEMBER.test(value) && !/\d/.test(value) && kind !== 'env';
}
