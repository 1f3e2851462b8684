import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url } from './shape.ts';

export const wandb: Provider = {
  id: 'wandb',
  name: 'Weights & Biases',
  docs: 'https://docs.wandb.ai/',
  rules: [
    keyed({
      id: 'wandb-api-key',
      title: 'Weights & Biases API key',
      words: ['wandb', 'weights_and_biases', 'weightsandbiases'],
      value: alnum(40),
    }),
    prefixed({
      id: 'wandb-api-key-v1',
      title: 'Weights & Biases api key v1',
      prefix: 'wandb_v1_',
      body: base64url(64, 100),
    }),
  ],
};
