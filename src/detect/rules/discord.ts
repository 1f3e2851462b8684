import type { Provider } from '../rule.ts';
import { randomOf } from './example.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, digits, either, lowerHex, seq } from './shape.ts';

/** The bot's ID in base64 (digits, so it begins with M, N or O), a time, and the signature. */
const bot = seq(
  either('MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'),
  base64url(21, 26),
  '.',
  base64url(6),
  '.',
  base64url(27, 38),
);

const example = bot.draw(randomOf('discord'));

export const discord: Provider = {
  id: 'discord',
  name: 'Discord',
  docs: 'https://discord.com/developers/docs/reference#authentication',
  rules: [
    keyed({
      id: 'discord-bot-token',
      title: 'Discord bot token',
      words: ['discord', 'bot '],
      value: bot,
      confidence: 'high',
    }),
    {
      id: 'discord-bot-token-assigned',
      title: 'Discord bot token',
      severity: 'high',
      confidence: 'high',
      keywords: ['token', 'login('],
      ignoreCase: true,
      pattern: new RegExp(
        `(?:[Tt][Oo][Kk][Ee][Nn]|[Ll][Oo][Gg][Ii][Nn]\\()["'\\]]{0,2}\\s{0,4}[:=,(]{0,2}\\s{0,4}["'\`]?(?<secret>${bot.source})(?![A-Za-z0-9_-])`,
      ),
      minEntropy: 3.5,
      examples: {
        match: [`TOKEN=${example}`, `client.login('${example}')`, `"token": "${example}"`],
        miss: [`token: ${example.slice(1)}`, 'client.login(process.env.TOKEN)'],
      },
    },
    keyed({ id: 'discord-client-secret', title: 'Discord client secret', words: ['discord'], value: base64url(32) }),
    keyed({
      id: 'discord-api-key',
      title: 'Discord public or API key',
      severity: 'low',
      words: ['discord'],
      value: lowerHex(64),
    }),
    prefixed({ id: 'discord-mfa-token', title: 'Discord user token', prefix: 'mfa.', body: base64url(84) }),
    prefixed({
      id: 'discord-webhook',
      title: 'Discord webhook',
      severity: 'medium',
      prefix: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'],
      body: seq(digits(17, 20), '/', base64url(60, 80)),
    }),
  ],
};
