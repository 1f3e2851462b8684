import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { dashed } from './shape.ts';

export const lessannoyingcrm: Provider = {
  id: 'lessannoyingcrm',
  name: 'Less Annoying CRM',
  docs: 'https://www.lessannoyingcrm.com/help/api',
  rules: [
    keyed({
      id: 'lessannoyingcrm-api-key',
      title: 'Less Annoying CRM API key',
      severity: 'medium',
      words: ['less_annoying', 'lessannoying', 'less-'],
      beside: true,
      value: dashed(57, 69),
    }),
  ],
};
