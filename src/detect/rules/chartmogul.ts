import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const chartmogul: Provider = {
  id: 'chartmogul',
  name: 'ChartMogul',
  docs: 'https://dev.chartmogul.com/',
  rules: [
    keyed({
      id: 'chartmogul-api-key',
      title: 'ChartMogul API key',
      words: ['chartmogul'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
