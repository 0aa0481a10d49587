/** The documentation of an operation, a parameter, a schema or a property. */
export interface Docs {
  /** One line, without a full stop. */
  readonly summary: string | undefined;
  /** Markdown. */
  readonly description: string | undefined;
  /** Whether new programs should avoid it. */
  readonly deprecated: boolean;
  readonly examples: readonly unknown[];
}

/** The members that {@link readDocs} reads. */
export const DOCS_KEYWORDS = ['title', 'summary', 'description', 'deprecated', 'example', 'examples'] as const;

/** Reads the documentation of a part of the contract. In a schema the summary is called `title`. */
export function readDocs(documented: object): Docs {
  const given = documented as { readonly [Keyword in (typeof DOCS_KEYWORDS)[number]]?: unknown };
  const { examples } = given;
  return {
    summary: textOf(given.summary ?? given.title),
    description: textOf(given.description),
    deprecated: given.deprecated === true,
    examples: Array.isArray(examples) ? examples : given.example === undefined ? [] : [given.example],
  };
}

function textOf(given: unknown): string | undefined {
  return typeof given === 'string' ? given.trim() : undefined;
}
