import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const html2pdf: Provider = {
  id: 'html2pdf',
  name: 'Html2Pdf.app',
  docs: 'https://html2pdf.app/documentation/',
  rules: [
    keyed({
      id: 'html2pdf-api-key',
      title: 'Html2Pdf.app API key',
      severity: 'medium',
      words: ['html2pdf'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
