import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const shutterstock: Provider = {
  id: 'shutterstock',
  name: 'Shutterstock',
  docs: 'https://api-reference.shutterstock.com/',
  rules: [
    keyed({
      id: 'shutterstock-client-secret',
      title: 'Shutterstock client secret',
      words: ['shutterstock'],
      beside: true,
      value: either(alnum(16), alnum(32)),
    }),
    keyed({
      id: 'shutterstock-oauth-token',
      title: 'Shutterstock OAuth token',
      words: ['shutterstock'],
      beside: true,
      value: seq('v2/', alnum(388, 400)),
    }),
  ],
};
