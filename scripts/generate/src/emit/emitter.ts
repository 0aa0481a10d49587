import type { Contract } from '../contract.ts';
import type { Model } from '../model/model.ts';

/** The first lines of every generated file. */
export const BANNER = '// @generated from openapi.yaml by `pnpm generate`. Do not edit.\n';

/** Writes all files of one target, such as the SDK of a language. */
export interface Emitter {
  /** The folder that contains only these files, relative to the root of the repository. */
  readonly folder: string;
  /**
   * Returns the text of each file by its path in the folder. An emitter reads only the model. The OpenAPI document is for tools
   * that read OpenAPI, such as Ajv.
   */
  readonly emit: (model: Model, contract: Contract) => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;
}
