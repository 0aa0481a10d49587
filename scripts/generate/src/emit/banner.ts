/** The first lines of every generated file. */
export const BANNER = '// @generated from openapi.yaml by `pnpm generate`. Do not edit.\n';
