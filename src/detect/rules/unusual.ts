import { drawn } from '../check/drawn.ts';
import type { Provider, Rule } from '../rule.ts';
import { draw, randomOf } from './example.ts';
import { BEFORE, literal } from './make.ts';

/** Marks that one vendor's tokens alone begin with, whose bodies have no hyphens. */
const PLAIN = (
  'ghp_ gho_ ghs_ ghu_ ghr_ npm_ hf_ gsk_ sk_live_ rk_live_ sk_test_ rk_test_ whsec_ rubygems_ shpat_ shpss_ shpca_ shppa_ ' +
  'apify_api_ dop_v1_ doo_v1_ dor_v1_ CLOJARS_ lin_api_ lin_oauth_ lin_wh_ prtapi_ rdme_ duffel_live_ duffel_test_ ' +
  'shippo_live_ shippo_test_ sbp_ pul- AIza AKCp HRKU- nvapi- sgp_ EZAK'
).split(' ');
/** The same, whose bodies may have hyphens and underscores. */
const DASHED = (
  'glpat- glsa_ gldt- glrt- glptt- glsoat- FLWSECK- FLWSECK_TEST- FLWPUBK_TEST- GOCSPX- NRAK- NRRA- NRAA- NRII- PMAK- PMAT- ' +
  'pypi- sq0csp- sq0idp- sq0atp- fio-u- amzn.mws. akab- xoxb- xoxp- xoxe- xoxa- xoxr- xapp- github_pat_ dckr_pat_ dckr_oat_ ' +
  'hvs. hvb. pscale_tkn_ pscale_pw_ pscale_oauth_ sk-ant- sk-proj- tskey- tvly- pplx- sntrys_ sntryu_ ATATT3 ATCTT3 xkeysib- ' +
  'sb_secret_ figd_ dt0c01. dt0s01. dp.st. dp.pt. ops_eyJ atlasv1. skapi_'
).split(' ');

/** A token of a vendor's that is shorter, longer or made of other characters than the vendor documents. */
function unusual(id: string, marks: readonly string[], body: string, min: number): Rule {
  const token = `${marks[0]}${draw(randomOf(id), min + 3, 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789')}`;
  return {
    id,
    title: 'Token of a known vendor, in a form of its own',
    severity: 'high',
    confidence: 'medium',
    keywords: marks,
    pattern: new RegExp(
      `${BEFORE}(?:${marks.map(literal).join('|')})(?=[${body}]{0,40}\\d)(?=[${body}]{0,40}[A-Za-z])[${body}]{${min},250}`,
    ),
    minEntropy: 3.5,
    check: drawn,
    examples: {
      match: [`TOKEN=${token}`, `token: '${token}'`],
      miss: [`x${token}`, `${marks[0]}${'x'.repeat(40)}`, `${marks[0]}some_name_of_a_thing`],
    },
  };
}

export const unusualTokens: Provider = {
  id: 'unusual',
  name: 'Known vendors',
  docs: 'https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
  rules: [
    unusual('unusual-plain-token', PLAIN, 'A-Za-z0-9', 20),
    unusual('unusual-dashed-token', DASHED, 'A-Za-z0-9_=-', 20),
  ],
};
