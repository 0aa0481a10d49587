/** The text of a `go.mod` for a client that imports these modules, by their exact versions. */
export function goModule(modules: Readonly<Record<string, string>>): string {
  const required = Object.entries(modules).map(([path, version]) => `require ${path} v${version}\n`);
  return `module example.com/client\n\ngo 1.26\n\n${required.join('')}`;
}
