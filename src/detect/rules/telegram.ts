import type { Provider } from '../rule.ts';
import { around, keyed } from './make.ts';
import { base64url, digits, seq } from './shape.ts';

export const telegram: Provider = {
  id: 'telegram',
  name: 'Telegram',
  docs: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  rules: [
    around({
      id: 'telegram-bot-token',
      title: 'Telegram bot token',
      before: digits(8, 10),
      mark: [':AA'],
      after: base64url(32, 34),
      minEntropy: 3,
    }),
    keyed({
      id: 'telegram-bot-token-named',
      title: 'Telegram bot token by name',
      words: ['telegram', 'tgbot', 'tg_bot'],
      value: seq(digits(8, 10), ':', base64url(35)),
    }),
  ],
};
