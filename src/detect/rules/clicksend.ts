import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const clicksend: Provider = {
  id: 'clicksend',
  name: 'ClickSend',
  docs: 'https://developers.clicksend.com/',
  rules: [
    keyed({ id: 'clicksend-api-key', title: 'ClickSend API key', words: ['clicksend'], beside: true, value: guid }),
  ],
};
