import type { ImageReport } from '../../finding.ts';
import { forTerminal } from '../escape.ts';
import type { Proved } from '../reporter.ts';
import { count, wrap } from '../text.ts';
import type { Page } from './page.ts';

/** That nothing was found, or of each secret that was looked for whether it is there. */
export function verdictLines(image: ImageReport, page: Page): string[] {
  if (page.proved !== undefined) return proofLines(image, page.proved, page);
  if (image.findings.length > 0) return [];
  const { paint } = page;
  const isComplete = image.incomplete.length === 0;
  return [isComplete ? paint.green('No secrets found.') : paint.yellow('No secrets found in what was read.')];
}

function proofLines({ findings, incomplete }: ImageReport, { ids, forms }: Proved, page: Page): string[] {
  const found = new Set(findings.map((finding) => finding.key));
  const absent = ids.filter((id) => !found.has(id)).map((id) => forTerminal(id));
  const { paint } = page;
  const isProof = incomplete.length === 0;
  const nowhere = isProof ? 'Nowhere in it' : 'Not in what was read, which proves nothing';
  const list = wrap(`${nowhere}: ${absent.join(', ')}.`, page.width);
  const looked = `Looked for ${count(ids.length, 'secret')}, each in ${count(forms.length, 'form')}: ${forms.join(', ')}.`;
  return [...(absent.length === 0 ? [] : list.map(isProof ? paint.green : paint.yellow)), ...wrap(looked, page.width)];
}
