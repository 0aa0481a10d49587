import type { Generator } from '../generator.ts';
import { compileTypeScript, installPackages, TYPESCRIPT } from './typescript.ts';

const VERSION = '7.13.0';

/** TypeScript types. */
export const openapiTypeScript: Generator = {
  name: 'openapi-typescript',
  version: VERSION,
  programs: ['npm'],
  fetch: [installPackages(TYPESCRIPT, `openapi-typescript@${VERSION}`)],
  generate: ['openapi-typescript', 'openapi.yaml', '-o', 'client.ts'],
  compile: [compileTypeScript('client.ts')],
};
