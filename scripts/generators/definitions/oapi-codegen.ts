import type { Generator } from '../generator.ts';
import { goModule } from './go-module.ts';

const VERSION = '2.8.2';

/** Go. */
export const oapiCodegen: Generator = {
  name: 'oapi-codegen',
  version: VERSION,
  programs: ['go'],
  files: { 'go.mod': goModule({ 'github.com/oapi-codegen/runtime': '1.9.0' }) },
  fetch: [['go', 'install', `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v${VERSION}`]],
  generate: ['oapi-codegen', '-generate', 'types,client', '-package', 'client', '-o', 'client.gen.go', 'openapi.yaml'],
  compile: [['go', 'build', './...']],
};
