/**
 * Each resource as a class, for programs that a bundler makes small: with `createClient` they carry the resources that they use.
 *
 * @module
 */
export * from './generated/resources.ts';
