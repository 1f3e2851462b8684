import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const zabbix: Provider = {
  id: 'zabbix',
  name: 'Zabbix',
  docs: 'https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens',
  rules: [
    keyed({ id: 'zabbix-api-token', title: 'Zabbix API token', words: ['zabbix'], beside: true, value: alnum(64, 76) }),
  ],
};
