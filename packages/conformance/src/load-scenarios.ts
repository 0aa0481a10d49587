import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import schema from './scenario.schema.json' with { type: 'json' };
import type { Scenario, ScenarioFile } from './scenario.ts';

/** Where the corpus lies. */
const CORPUS = join(import.meta.dirname, '../scenarios');

const isScenarioFile = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile<ScenarioFile>(schema);

/** A scenario, and the name of the file that it stands in. */
export interface LoadedScenario extends Scenario {
  readonly topic: string;
}

/**
 * Reads all scenarios of a folder.
 *
 * @throws Error naming the file and the places that are not as the schema says, or a name that stands there twice.
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
  if (twice) throw new Error(`${twice.topic}.yaml: two scenarios are called "${twice.name}"`);
  return scenarios;
}

/**
 * Reads one file's text.
 *
 * @throws Error as {@link loadScenarios}.
 */
export function parseScenarioFile(text: string, file: string): ScenarioFile {
  const content: unknown = parse(text, { merge: true });
  if (isScenarioFile(content)) return content;
  const places = (isScenarioFile.errors ?? []).map(
    ({ instancePath, message, params }) => `  ${nameAt(content, instancePath)}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
  throw new Error(`${file} is not as scenario.schema.json says:\n${places.join('\n')}`);
}

function nameAt(content: unknown, pointer: string): string {
  const index = Number(pointer.match(/^\/scenarios\/(\d+)/)?.[1]);
  const name = (content as Partial<ScenarioFile>).scenarios?.[index]?.name;
  return name ? `"${name}" ` : '';
}
