import type { FileType } from "../../../type/types.ts";

/** How a language writes comments and texts, as far as it takes to tell the two from code. */
export interface Syntax {
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  /** Each character that opens and closes a text. */
  readonly quotes: string;
  /** Those of `quotes` whose texts may go over several lines. */
  readonly longQuotes: string;
  /** Three quotes open a text that three close. */
  readonly hasTripleQuotes: boolean;
  /** A backslash in a text makes the next character plain. */
  readonly hasEscapes: boolean;
  /** `/` may open a regular expression, and a grave accent a template with code inside. */
  readonly isJavaScript: boolean;
  /** Words without quotes are texts too, as in a shell. */
  readonly hasBareWords: boolean;
}

const plain: Syntax = {
  lineComments: [],
  blockComments: [],
  quotes: `"'`,
  longQuotes: "",
  hasTripleQuotes: false,
  hasEscapes: true,
  isJavaScript: false,
  hasBareWords: false,
};
const slashes: Syntax = { ...plain, lineComments: ["//"], blockComments: [["/*", "*/"]] };
const hashes: Syntax = { ...plain, lineComments: ["#"], longQuotes: `"'`, hasBareWords: true };
const javascript: Syntax = { ...slashes, quotes: `"'\``, longQuotes: "`", isJavaScript: true };

const syntaxes: Readonly<Partial<Record<FileType, Syntax>>> = {
  javascript,
  typescript: javascript,
  python: { ...plain, lineComments: ["#"], hasTripleQuotes: true },
  ruby: { ...plain, lineComments: ["#"], blockComments: [["\n=begin", "\n=end"]], longQuotes: `"'` },
  perl: { ...plain, lineComments: ["#"], longQuotes: `"'` },
  php: { ...slashes, lineComments: ["//", "#"], longQuotes: `"'` },
  shell: hashes,
  makefile: hashes,
  dockerfile: hashes,
  env: hashes,
  yaml: { ...hashes, longQuotes: "" },
  toml: { ...hashes, hasTripleQuotes: true, hasBareWords: false },
  ini: { ...hashes, lineComments: ["#", ";"] },
  properties: { ...hashes, lineComments: ["#", "!"] },
  powershell: { ...hashes, blockComments: [["<#", "#>"]], hasEscapes: false },
  batch: { ...plain, lineComments: ["rem ", "REM ", "::"], quotes: `"`, hasEscapes: false, hasBareWords: true },
  applescript: { ...plain, lineComments: ["--", "#"], blockComments: [["(*", "*)"]], quotes: `"`, longQuotes: `"` },
  vbscript: { ...plain, lineComments: ["'"], quotes: `"`, hasEscapes: false },
  go: { ...slashes, quotes: `"'\``, longQuotes: "`" },
  rust: { ...slashes, quotes: `"`, longQuotes: `"` },
  java: slashes,
  kotlin: { ...slashes, hasTripleQuotes: true },
  groovy: { ...slashes, hasTripleQuotes: true },
  c: slashes,
  cpp: slashes,
  csharp: slashes,
  swift: { ...slashes, quotes: `"`, hasTripleQuotes: true },
  json: { ...slashes, quotes: `"` },
  css: { ...plain, blockComments: [["/*", "*/"]] },
};

/** The syntax of a type of file; undefined for types that are no language. */
export function syntaxOf(type: FileType): Syntax | undefined {
  return syntaxes[type];
}
