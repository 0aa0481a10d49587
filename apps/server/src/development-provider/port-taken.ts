/** Another program uses the port in OIDC_PORT. The message says what to do. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}
