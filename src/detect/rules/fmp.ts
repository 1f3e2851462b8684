import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const fmp: Provider = {
  id: 'fmp',
  name: 'Financial Modeling Prep',
  docs: 'https://site.financialmodelingprep.com/developer/docs',
  rules: [
    keyed({
      id: 'fmp-api-key',
      title: 'Financial Modeling Prep API key',
      severity: 'medium',
      words: ['financialmodelingprep', 'fmp_api'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
