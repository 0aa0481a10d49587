/** Whether this is a browser, by its page, or one of its workers, which have none, by its name. Other platforms name themselves. */
export function isBrowser(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return 'document' in globalThis || !!navigator?.userAgent?.startsWith('Mozilla/');
}
