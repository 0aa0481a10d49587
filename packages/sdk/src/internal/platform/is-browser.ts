/** Detects a browser page by its document, and a browser's worker by its user agent. Other platforms have a user agent of their own. */
export function isBrowser(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return 'document' in globalThis || !!navigator?.userAgent?.startsWith('Mozilla/');
}
