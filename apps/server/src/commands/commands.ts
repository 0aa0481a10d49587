import { bootstrap } from './bootstrap.ts';
import type { Command } from './command.ts';
import { devToken } from './dev-token.ts';
import { serve } from './serve.ts';

/** Every command, by the words that name it. Without any, the server serves. */
export const commands: Readonly<Record<string, Command>> = {
  '': serve,
  bootstrap,
  'dev-token': devToken,
};
