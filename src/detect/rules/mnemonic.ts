import type { Provider } from '../rule.ts';

const WORDS = 'glide ozone mimic plate horse cabin tulip fever novel quilt argue ridge'.split(' ');

/** Twelve or twenty-four words from which all keys of a wallet come. */
export const mnemonic: Provider = {
  id: 'mnemonic',
  name: 'Wallets',
  docs: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
  rules: [
    {
      id: 'wallet-mnemonic',
      title: 'Recovery phrase of a wallet',
      severity: 'critical',
      confidence: 'medium',
      keywords: [
        'mnemonic',
        'seed_phrase',
        'seedphrase',
        'seed phrase',
        'recovery_phrase',
        'recovery phrase',
        'wallet_seed',
      ],
      ignoreCase: true,
      pattern:
        /[A-Za-z_ ]{8,16}["'\]]{0,2}\s{0,4}[:=]{1,2}\s{0,4}["'`]?(?<secret>(?:[a-z]{3,8} ){11}(?:(?:[a-z]{3,8} ){12}|(?:[a-z]{3,8} ){3}|(?:[a-z]{3,8} ){6}|(?:[a-z]{3,8} ){9})?[a-z]{3,8})(?=["'`\r\n]|$)/,
      examples: {
        match: [`MNEMONIC="${WORDS.join(' ')}"`, `seed_phrase: ${WORDS.join(' ')}\n`],
        miss: [`mnemonic: ${WORDS.slice(1).join(' ')}`, 'the mnemonic is a list of words that stand for a number'],
      },
    },
  ],
};
