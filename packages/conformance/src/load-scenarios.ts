import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import schema from './scenario.schema.json' with { type: 'json' };
import type { Scenario, ScenarioFile } from './scenario.ts';

/** The folder of the corpus. */
const CORPUS = join(import.meta.dirname, '../scenarios');

const isScenarioFile = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile<ScenarioFile>(schema);

/** A scenario, with the name of its file. */
export interface LoadedScenario extends Scenario {
  readonly topic: string;
}

/**
 * Loads all scenarios of a folder.
 *
 * @throws Error with the file and the invalid parts, if a file violates the schema, and for a duplicate name.
 */
export function loadScenarios(folder: string = CORPUS): readonly LoadedScenario[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted();
  const scenarios = files.flatMap((file) => {
    const { scenarios: listed } = parseScenarioFile(readFileSync(join(folder, file), 'utf8'), file);
    return listed.map((scenario) => ({ ...scenario, topic: file.replace(/\.yaml$/, '') }));
  });
  const twice = scenarios.find(({ name }, index) => scenarios.findIndex((other) => other.name === name) !== index);
  if (twice) throw new Error(`${twice.topic}.yaml: two scenarios have the name "${twice.name}"`);
  return scenarios;
}

/**
 * Parses the text of one file.
 *
 * @throws Error as {@link loadScenarios}.
 */
export function parseScenarioFile(text: string, file: string): ScenarioFile {
  const content: unknown = parse(text, { merge: true });
  if (isScenarioFile(content)) return content;
  const places = (isScenarioFile.errors ?? []).map(
    ({ instancePath, message, params }) => `  ${nameAt(content, instancePath)}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
  throw new Error(`${file} violates scenario.schema.json:\n${places.join('\n')}`);
}

function nameAt(content: unknown, pointer: string): string {
  const index = Number(pointer.match(/^\/scenarios\/(\d+)/)?.[1]);
  const name = (content as Partial<ScenarioFile>).scenarios?.[index]?.name;
  return name ? `"${name}" ` : '';
}
