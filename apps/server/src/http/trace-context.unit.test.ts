import { describe, expect, test } from 'vitest';
import { readTraceContext } from './trace-context.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

describe('a traceparent', () => {
  test.each([
    ['of version 00', `00-${TRACE}-${PARENT}-01`, true],
    ['that is not sampled', `00-${TRACE}-${PARENT}-00`, false],
    ['with flags that came later', `00-${TRACE}-${PARENT}-ff`, true],
    ['of a later version', `cc-${TRACE}-${PARENT}-01`, true],
    ['of a later version that says more', `cc-${TRACE}-${PARENT}-01-what-will-be`, true],
  ])('%s is taken up', (_case, header, isSampled) => {
    expect(readTraceContext(header)).toEqual({ traceId: TRACE, parentId: PARENT, isSampled });
  });

  test.each([
    ['that is not there', undefined],
    ['that is empty', ''],
    ['of version 00 that says more', `00-${TRACE}-${PARENT}-01-more`],
    ['of the version that is none', `ff-${TRACE}-${PARENT}-01`],
    ['without a trace', `00-${'0'.repeat(32)}-${PARENT}-01`],
    ['without a parent', `00-${TRACE}-${'0'.repeat(16)}-01`],
    ['in capital letters', `00-${TRACE.toUpperCase()}-${PARENT}-01`],
    ['that is too short', `00-${TRACE.slice(1)}-${PARENT}-01`],
    ['that was added to', `00-${TRACE}-${PARENT}-01\n`],
  ])('%s begins a trace anew', (_case, header) => {
    expect(readTraceContext(header)).toBeUndefined();
  });
});
