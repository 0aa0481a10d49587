/** The trace that a request belongs to, from its caller (W3C Trace Context). */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** The caller's own span: 16 hexadecimal digits. */
  readonly parentId: string;
  readonly isSampled: boolean;
}

const VERSION_00 = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;
/** A later version starts like this one, and may have more fields (section 3.2.2.2, "Versioning of traceparent"). */
const LATER_VERSION = /^(?!ff|00)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;

/** Reads the header `traceparent`. Without a valid header it returns `undefined`, and the request starts a new trace. */
export function readTraceContext(traceparent: string | undefined): TraceContext | undefined {
  if (traceparent === undefined) return undefined;
  const [, traceId = '', parentId = '', flags = ''] = VERSION_00.exec(traceparent) ?? LATER_VERSION.exec(traceparent) ?? [];
  if (!/[1-9a-f]/.test(traceId) || !/[1-9a-f]/.test(parentId)) return undefined;
  return { traceId, parentId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 };
}
