import type { Generator } from '../generator.ts';
import { goModule } from './go-module.ts';

const VERSION = '1.24.0';

/** Go. */
export const ogen: Generator = {
  name: 'ogen',
  version: VERSION,
  programs: ['go'],
  files: { 'go.mod': goModule({ 'github.com/ogen-go/ogen': VERSION }) },
  fetch: [['go', 'install', `github.com/ogen-go/ogen/cmd/ogen@v${VERSION}`]],
  // It does not resolve the aliases between the examples in openapi.yaml.
  generate: ['ogen', '--target', 'client', '--package', 'client', '--clean', 'openapi.json'],
  compile: [['go', 'build', './...']],
  limitation: {
    step: 'generate',
    output: 'Feature "sum types with same names" is not implemented',
    reason:
      'It reads an enumeration with descriptions (`oneOf` of constants, as in `ProblemCode`) as a union, and rejects a union whose members are all strings.',
  },
};
