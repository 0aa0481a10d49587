/** Whether this is a browser, or one of its workers, which have no window. Other platforms name themselves. */
export function isBrowser(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent?.startsWith('Mozilla/') ?? false;
}
