import jsTokens from 'js-tokens';

/** The prose and the code of a source. Each is as long as the source, so that positions stay the same. */
export interface Parts {
  readonly prose: string;
  readonly code: string;
}

const HIDDEN = '\0';

const STRINGS = new Set(['StringLiteral', 'NoSubstitutionTemplate', 'TemplateHead', 'TemplateMiddle', 'TemplateTail']);
const PATTERN = 'RegularExpressionLiteral';
const COMMENTS = new Set(['SingleLineComment', 'MultiLineComment']);
const CODE_SPAN = /`[^`\n]+`/g;
/** A key of a mapping, and a list of names in brackets: `required: [accepted, refused]`. */
const YAML_NAMES = /(?<=^|[\s{,])['"]?[\w$./-]+['"]?(?=:(?:\s|$))|\[[\w$]+(?:, *[\w$]+)*\]/gm;
const LINK_TARGET = /\]\([^)\s]+\)|https?:\/\/[^\s)'"`>]+/g;

/**
 * Splits a file by its kind: TypeScript and JavaScript into tokens, Markdown by its code blocks; all other files are prose, without
 * the keys of YAML. Members after a dot are left out of the code, since they may be another library's, and strings without a blank
 * are left out of the prose, since they are names.
 */
export function split(file: string, source: string): Parts {
  if (/\.[mc]?[jt]sx?$/.test(file)) return splitCode(source);
  if (file.endsWith('.md')) return splitMarkdown(source);
  if (/\.ya?ml$/.test(file)) return { prose: withoutCodeSpans(source).replace(YAML_NAMES, hide), code: hide(source) };
  return { prose: withoutCodeSpans(source), code: hide(source) };
}

function splitCode(source: string): Parts {
  let prose = '';
  let code = '';
  let before = '';
  for (const { type, value } of jsTokens(source)) {
    const isMember = type === 'IdentifierName' && (before === '.' || before === '?.');
    if (COMMENTS.has(type)) prose += withoutCodeSpans(value);
    else prose += STRINGS.has(type) && /\s/.test(value) ? value.replace(LINK_TARGET, hide) : hide(value);
    code += isMember || COMMENTS.has(type) || STRINGS.has(type) || type === PATTERN ? hide(value) : value;
    if (type !== 'WhiteSpace' && type !== 'LineTerminatorSequence' && !COMMENTS.has(type)) before = value;
  }
  return { prose, code };
}

/** TypeScript in a document is read as code, its comments as prose; so is an identifier between backticks. */
function splitMarkdown(source: string): Parts {
  let prose = '';
  let code = '';
  for (const block of source.split(/(^```[^\n]*\n[^]*?^```$)/m)) {
    const isTypeScript = /^```(ts|js)/.test(block);
    const parts = isTypeScript ? splitCode(block.replace(/^```\w*|```$/g, (fence) => ' '.repeat(fence.length))) : undefined;
    prose += parts?.prose ?? withoutCodeSpans(block);
    code += parts?.code ?? block.replace(/`([\w$]+)`|[^\n]/g, (span, name?: string) => (name === undefined ? HIDDEN : span));
  }
  return { prose, code };
}

function withoutCodeSpans(text: string): string {
  return text.replace(CODE_SPAN, hide).replace(LINK_TARGET, hide);
}

function hide(text: string): string {
  return text.replace(/[^\n]/g, HIDDEN);
}
