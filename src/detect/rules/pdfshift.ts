import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

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
      beside: true,
      value: either(alnum(32), seq('sk_', alnum(40))),
    }),
  ],
};
