import type { Generator } from '../generator.ts';
import { compileTypeScript, installPackages, TYPESCRIPT } from './typescript.ts';

const VERSION = '0.99.0';

/** TypeScript over `fetch`. */
export const heyApi: Generator = {
  name: '@hey-api/openapi-ts',
  version: VERSION,
  programs: ['npm'],
  fetch: [installPackages(TYPESCRIPT, `@hey-api/openapi-ts@${VERSION}`)],
  generate: ['openapi-ts', '-i', 'openapi.yaml', '-o', 'client'],
  compile: [compileTypeScript('client/index.ts')],
};
