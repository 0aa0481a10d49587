import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { Contract } from '../../contract.ts';
import { BANNER } from '../emitter.ts';

/** TypeScript types of the contract's paths, components and operations. */
export async function emitContractTypes(contract: Contract): Promise<string> {
  return `${BANNER}\n${astToString(await openapiTS(structuredClone(contract) as unknown as OpenAPI3, { alphabetize: false }))}`;
}
