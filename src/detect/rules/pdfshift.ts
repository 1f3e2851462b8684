import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { either, lowerHex, seq } from './shape.ts';

export const pdfshift: Provider = {
  id: 'pdfshift',
  name: 'PDFShift',
  docs: 'https://docs.pdfshift.io/',
  rules: [
    keyed({
      id: 'pdfshift-api-key',
      title: 'PDFShift API key',
      severity: 'medium',
      words: ['pdfshift'],
      value: either(lowerHex(32), seq('sk_', lowerHex(40))),
    }),
  ],
};
