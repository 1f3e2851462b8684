import type { Provider } from '../rule.ts';
import { around, keyed } from './make.ts';
import { base64url, digits, either, lowerHex, maybe, seq } from './shape.ts';

export const mailchimp: Provider = {
  id: 'mailchimp',
  name: 'Mailchimp',
  docs: 'https://mailchimp.com/developer/marketing/guides/quick-start/#generate-your-api-key',
  rules: [
    around({
      id: 'mailchimp-api-key',
      title: 'Mailchimp API key',
      before: lowerHex(32),
      mark: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
      after: maybe(digits(1)),
    }),
    keyed({
      id: 'mandrill-api-key',
      title: 'Mandrill API key',
      words: ['mandrill'],
      value: either(base64url(22), seq('md-', base64url(22))),
    }),
  ],
};
