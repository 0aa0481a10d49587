import { heyApi } from './definitions/hey-api.ts';
import { oapiCodegen } from './definitions/oapi-codegen.ts';
import { ogen } from './definitions/ogen.ts';
import { openapiGeneratorPython, openapiGeneratorTypeScript } from './definitions/openapi-generator.ts';
import { openapiTypeScript } from './definitions/openapi-typescript.ts';
import type { Generator } from './generator.ts';

/** The generators that integrators use most, in the order of the table. */
export const generators: readonly Generator[] = [
  openapiTypeScript,
  heyApi,
  openapiGeneratorTypeScript,
  openapiGeneratorPython,
  oapiCodegen,
  ogen,
];
