import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const selectpdf: Provider = {
  id: 'selectpdf',
  name: 'SelectPdf',
  docs: 'https://selectpdf.com/html-to-pdf-api/',
  rules: [
    keyed({
      id: 'selectpdf-api-key',
      title: 'SelectPdf API key',
      severity: 'medium',
      words: ['selectpdf'],
      beside: true,
      value: guid,
    }),
  ],
};
