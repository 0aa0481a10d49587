import type { Command, Generator } from '../generator.ts';
import { compileTypeScript } from './typescript.ts';

const VERSION = '7.25.0';

const fetch: Command = [
  'mvn',
  '--batch-mode',
  '--quiet',
  'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
  `-Dartifact=org.openapitools:openapi-generator-cli:${VERSION}`,
  '-DoutputDirectory=.',
];

const generate = (language: string, ...options: string[]): Command => [
  'java',
  '-jar',
  `openapi-generator-cli-${VERSION}.jar`,
  'generate',
  '-g',
  language,
  '-i',
  'openapi.yaml',
  '-o',
  'client',
  ...options,
];

/** TypeScript over `fetch`. */
export const openapiGeneratorTypeScript: Generator = {
  name: 'openapi-generator: typescript-fetch',
  version: VERSION,
  programs: ['java', 'mvn'],
  fetch: [fetch],
  generate: generate('typescript-fetch'),
  compile: [compileTypeScript('client/index.ts')],
};

/** The modules that the generated Python imports. */
const PYTHON_PACKAGES = ['pydantic==2.14.4', 'python-dateutil==4.0.0', 'typing-extensions==4.16.0', 'urllib3==2.8.0'];

const IMPORT_ALL = `
import importlib, pkgutil
import openapi_client

for module in pkgutil.walk_packages(openapi_client.__path__, "openapi_client."):
    importlib.import_module(module.name)
`;

/** Python over urllib3 and pydantic. */
export const openapiGeneratorPython: Generator = {
  name: 'openapi-generator: python',
  version: VERSION,
  programs: ['java', 'mvn', 'python3'],
  files: { 'client/import_all.py': IMPORT_ALL },
  fetch: [fetch, ['python3', '-m', 'venv', 'venv'], ['venv/bin/python', '-m', 'pip', 'install', '--quiet', ...PYTHON_PACKAGES]],
  generate: generate('python', '--model-name-mappings', 'ApiClient=KeyrailApiClient'),
  compile: [
    ['venv/bin/python', '-m', 'compileall', '-q', 'client/openapi_client'],
    ['venv/bin/python', 'client/import_all.py'],
  ],
  note: 'The option renames the schema `ApiClient`, since the generated package has a class of that name.',
};
