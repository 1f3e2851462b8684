import { command } from '../command.ts';
import { originOptions } from '../origin-options.ts';
import { reportingOptions } from '../reporting-options.ts';

export const proveOptionNames = ['secret', 'secrets-file', ...reportingOptions, ...originOptions] as const;

export const proveCommand = command({
  name: 'prove',
  operands: 'IMAGE...',
  needs: 'Name at least one image: buildleaks prove IMAGE --secret id=NAME,src=FILE.',
  summary: 'Prove that given secrets are nowhere in images, in whatever form',
  examples: [
    ['prove driftwood:1 --secret id=db_password,src=./db_password.txt', 'As it was given to docker build'],
    ['prove driftwood:1 --secret id=db_password,env=DB_PASSWORD', 'From a variable'],
    ['prove driftwood:1 driftwood:2 --secrets-file .env', 'Several secrets, several images'],
  ],
  options: proveOptionNames,
  run: async (args, context) => (await import('../run-prove.ts')).runProve(args, context),
});
