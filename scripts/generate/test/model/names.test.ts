import { expect, test } from 'vitest';
import { camelCase, kebabCase, pascalCase, screamingSnakeCase, snakeCase, wordsOf } from '../../src/model/names.ts';

test.each([
  ['cannedReplies', ['canned', 'replies']],
  ['ApiKeyWithSecret', ['api', 'key', 'with', 'secret']],
  ['client_id', ['client', 'id']],
  ['X-Request-Id', ['x', 'request', 'id']],
  ['tickets:read', ['tickets', 'read']],
  ['API_KEY', ['api', 'key']],
  ['api_key.rotation_finished', ['api', 'key', 'rotation', 'finished']],
  ['getContractAsJSON', ['get', 'contract', 'as', 'json']],
  ['JSONWebKey', ['json', 'web', 'key']],
  ['getOAuthMetadata', ['get', 'oauth', 'metadata']],
  ['sha256Hash', ['sha256', 'hash']],
])('the name %s consists of the words %j', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test.each([
  ['camel case', camelCase, 'apiKeyId'],
  ['Pascal case', pascalCase, 'ApiKeyId'],
  ['snake case', snakeCase, 'api_key_id'],
  ['kebab case', kebabCase, 'api-key-id'],
  ['screaming snake case', screamingSnakeCase, 'API_KEY_ID'],
])('a name in any case is written in %s', (_case, write, expected) => {
  expect(['apiKeyId', 'ApiKeyId', 'api_key_id', 'api-key-id', 'API_KEY_ID'].map(write)).toEqual(Array(5).fill(expected));
});
