import { describe, expect, test } from 'vitest';
import { readTraceContext } from './trace-context.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

describe('a traceparent', () => {
  test.each([
    ['of version 00', `00-${TRACE}-${PARENT}-01`, true],
    ['that is not sampled', `00-${TRACE}-${PARENT}-00`, false],
    ['with unknown flags', `00-${TRACE}-${PARENT}-ff`, true],
    ['of a later version', `cc-${TRACE}-${PARENT}-01`, true],
    ['of a later version with more fields', `cc-${TRACE}-${PARENT}-01-what-will-be`, true],
  ])('%s is read', (_case, header, isSampled) => {
    expect(readTraceContext(header)).toEqual({ traceId: TRACE, parentId: PARENT, isSampled });
  });

  test.each([
    ['that is absent', undefined],
    ['that is empty', ''],
    ['of version 00 with more fields', `00-${TRACE}-${PARENT}-01-more`],
    ['of the invalid version ff', `ff-${TRACE}-${PARENT}-01`],
    ['with an all-zero trace id', `00-${'0'.repeat(32)}-${PARENT}-01`],
    ['with an all-zero parent id', `00-${TRACE}-${'0'.repeat(16)}-01`],
    ['in upper case', `00-${TRACE.toUpperCase()}-${PARENT}-01`],
    ['that is too short', `00-${TRACE.slice(1)}-${PARENT}-01`],
    ['with a trailing line break', `00-${TRACE}-${PARENT}-01\n`],
  ])('%s is ignored, so that a new trace starts', (_case, header) => {
    expect(readTraceContext(header)).toBeUndefined();
  });
});
