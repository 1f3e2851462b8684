import type { Candidate } from './candidate.ts';
import { isRandom } from './looks.ts';

/** Keeps the confidence low, for a reason that is shown. */
interface Doubt {
  readonly reason: string;
  test(candidate: Candidate): boolean;
}

const PACKAGE =
  /(?:^|\/)(?:node_modules|bower_components|site-packages|dist-packages|\.m2\/repository|gems\/[\w.-]+-\d[\w.]*|go\/pkg\/mod|\.cargo\/registry|usr\/share\/(?:doc|man|perl\d?|python\d?|ruby|vim|javascript|bash-completion|zsh|licenses)|usr\/lib\/(?:python[\d.]+|ruby|perl\d?|node_modules|go(?:-[\d.]+)?)|usr\/local\/lib\/(?:python[\d.]+|ruby)|usr\/local\/go)\//;
const OWN_FILES =
  /(?:^|\/)(?:\.env(?:\.\w+)?|\.npmrc|\.netrc|\.pypirc|[\w.-]*\.tfvars|[\w.-]*credentials[\w.-]*|local_settings\.py)$/i;
const SHOWN =
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|examples?|samples?|demos?|docs?|bench(?:mark)?s?)\/|[._-](?:test|spec|example|examples|min|d)\.\w+$|\.(?:md|markdown|rst|txt|html|map|d\.[cm]?ts)$/i;

/** Part of a published package: everyone has it. Only what a machine drew, in code that runs, stays above the threshold. */
const published: Doubt = {
  reason: 'in an installed package, published with it',
  test: (candidate) => {
    const { path, value } = candidate;
    if (!PACKAGE.test(path) || OWN_FILES.test(path)) return false;
    return SHOWN.test(path) || candidate.class?.strength !== 'strong' || value.length < 16 || !isRandom(value);
  },
};

export const doubts: readonly Doubt[] = [published];
