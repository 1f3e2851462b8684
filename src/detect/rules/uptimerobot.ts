import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, digits, either, seq } from './shape.ts';

export const uptimerobot: Provider = {
  id: 'uptimerobot',
  name: 'UptimeRobot',
  docs: 'https://uptimerobot.com/api/',
  rules: [
    keyed({
      id: 'uptimerobot-api-key',
      title: 'UptimeRobot API key',
      severity: 'medium',
      words: ['uptimerobot', 'uptime_robot'],
      beside: true,
      value: seq(
        either(seq('ur', digits(7)), seq('u', digits(6, 8)), seq('m', digits(8, 10)), alnum(9)),
        '-',
        alnum(24),
      ),
    }),
  ],
};
