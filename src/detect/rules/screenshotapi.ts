import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { seq, upper } from './shape.ts';

export const screenshotapi: Provider = {
  id: 'screenshotapi',
  name: 'ScreenshotAPI',
  docs: 'https://docs.screenshotapi.net/',
  rules: [
    keyed({
      id: 'screenshotapi-api-key',
      title: 'ScreenshotAPI API key',
      severity: 'medium',
      words: ['screenshotapi'],
      beside: true,
      value: seq(upper(7), '-', upper(7), '-', upper(7), '-', upper(7)),
    }),
  ],
};
