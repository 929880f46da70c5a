import type { ProgramLanguage } from "../commands/reading.ts";

/** A kind of quote of a language. */
export interface Quote {
  readonly open: string;
  readonly close: string;
  /** Backslashes stand for themselves. */
  readonly isRaw?: boolean;
  /** How variables stand inside; none when absent. */
  readonly interpolation?: "hash" | "dollar";
  /** What is inside is run as a command. */
  readonly isCommand?: boolean;
  /** Only a single sign stands inside; anything else makes it no quote. */
  readonly isSingleSign?: boolean;
}

/** As much of the writing of a language as is needed to tell names, texts and comments apart. */
export interface Syntax {
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  /** Longer openings first. */
  readonly quotes: readonly Quote[];
  /** What joins names, with a name behind it. */
  readonly qualifier: RegExp;
  /** A line end ends a statement. */
  readonly endsAtLine: boolean;
  /** Texts may stand below the line, up to a word: `<<EOS`. */
  readonly hasHereText: boolean;
  /** Functions end with a word, and not with a brace. */
  readonly endsWithWord: boolean;
  /** Signs that join two texts. */
  readonly joins: ReadonlySet<string>;
  /** Words in front of a function's name. */
  readonly definitions: ReadonlySet<string>;
  /** Functions may be called without parentheses. */
  readonly callsBare: boolean;
  /** Functions that run without being called by name. */
  readonly entries: ReadonlySet<string>;
}

const slashComments = { lineComments: ["//"], blockComments: [["/*", "*/"]] } as const;
const none: ReadonlySet<string> = new Set();
const dotted = /\s{0,40}(?:::|\?\.|\.)\s{0,40}(?=[A-Za-z_])/uy;
const plain = { endsAtLine: false, hasHereText: false, endsWithWord: false } as const;

const rust: Syntax = {
  ...plain,
  qualifier: dotted,
  ...slashComments,
  quotes: [
    { open: 'r###"', close: '"###', isRaw: true },
    { open: 'r##"', close: '"##', isRaw: true },
    { open: 'r#"', close: '"#', isRaw: true },
    { open: 'r"', close: '"', isRaw: true },
    { open: 'b"', close: '"' },
    { open: '"', close: '"' },
    { open: "'", close: "'", isSingleSign: true },
  ],
  joins: new Set(["+"]),
  definitions: new Set(["fn"]),
  callsBare: false,
  entries: new Set(["main"]),
};

const go: Syntax = {
  ...plain,
  qualifier: dotted,
  endsAtLine: true,
  ...slashComments,
  quotes: [
    { open: "`", close: "`", isRaw: true },
    { open: '"', close: '"' },
    { open: "'", close: "'" },
  ],
  joins: new Set(["+"]),
  definitions: new Set(["func"]),
  callsBare: false,
  entries: new Set(["main", "init"]),
};

const ruby: Syntax = {
  ...plain,
  qualifier: /\s{0,40}(?:::|&\.|\.(?!\.))\s{0,40}(?=[A-Za-z_])/uy,
  endsAtLine: true,
  hasHereText: true,
  endsWithWord: true,
  lineComments: ["#"],
  blockComments: [["\n=begin", "\n=end"]],
  quotes: [
    { open: "%x{", close: "}", isCommand: true, interpolation: "hash" },
    { open: "%x(", close: ")", isCommand: true, interpolation: "hash" },
    { open: "%x[", close: "]", isCommand: true, interpolation: "hash" },
    { open: "%q(", close: ")", isRaw: true },
    { open: "%q{", close: "}", isRaw: true },
    { open: "%Q(", close: ")", interpolation: "hash" },
    { open: "%Q{", close: "}", interpolation: "hash" },
    { open: "`", close: "`", isCommand: true, interpolation: "hash" },
    { open: '"', close: '"', interpolation: "hash" },
    { open: "'", close: "'", isRaw: true },
  ],
  joins: new Set(["+", "<<"]),
  definitions: new Set(["def"]),
  callsBare: true,
  entries: none,
};

const php: Syntax = {
  ...plain,
  qualifier: /(?:::|\?->|->|\\)(?=[A-Za-z_])/uy,
  hasHereText: true,
  lineComments: ["//", "#"],
  blockComments: [["/*", "*/"]],
  quotes: [
    { open: "`", close: "`", isCommand: true, interpolation: "dollar" },
    { open: '"', close: '"', interpolation: "dollar" },
    { open: "'", close: "'", isRaw: true },
  ],
  joins: new Set(["."]),
  definitions: new Set(["function", "fn"]),
  callsBare: true,
  entries: new Set(["__construct", "__destruct", "boot", "register"]),
};

const java: Syntax = {
  ...plain,
  qualifier: dotted,
  endsAtLine: true,
  ...slashComments,
  quotes: [
    { open: '"""', close: '"""', interpolation: "dollar" },
    { open: "'''", close: "'''", isRaw: true },
    { open: '"', close: '"', interpolation: "dollar" },
    { open: "'", close: "'" },
  ],
  joins: new Set(["+"]),
  definitions: new Set(["def", "fun", "void"]),
  callsBare: true,
  entries: new Set(["main", "apply", "run", "call", "execute"]),
};

const perl: Syntax = {
  ...plain,
  qualifier: /(?:::|->)(?=[A-Za-z_])/uy,
  hasHereText: true,
  lineComments: ["#"],
  blockComments: [
    ["\n=pod", "\n=cut"],
    ["\n=head", "\n=cut"],
    ["\n=over", "\n=cut"],
    ["\n=begin", "\n=cut"],
  ],
  quotes: [
    { open: "qx{", close: "}", isCommand: true, interpolation: "dollar" },
    { open: "qx(", close: ")", isCommand: true, interpolation: "dollar" },
    { open: "q{", close: "}", isRaw: true },
    { open: "q(", close: ")", isRaw: true },
    { open: "qq{", close: "}", interpolation: "dollar" },
    { open: "qq(", close: ")", interpolation: "dollar" },
    { open: "`", close: "`", isCommand: true, interpolation: "dollar" },
    { open: '"', close: '"', interpolation: "dollar" },
    { open: "'", close: "'", isRaw: true },
  ],
  joins: new Set(["."]),
  definitions: new Set(["sub"]),
  callsBare: true,
  entries: new Set(["BEGIN", "INIT", "END"]),
};

const lua: Syntax = {
  ...plain,
  qualifier: /\s{0,40}(?:\.(?!\.)|:(?!:))\s{0,40}(?=[A-Za-z_])/uy,
  endsAtLine: true,
  endsWithWord: true,
  lineComments: ["--"],
  blockComments: [["--[[", "]]"]],
  quotes: [
    { open: "[[", close: "]]", isRaw: true },
    { open: "[=[", close: "]=]", isRaw: true },
    { open: '"', close: '"' },
    { open: "'", close: "'" },
  ],
  joins: new Set([".."]),
  definitions: new Set(["function"]),
  callsBare: true,
  entries: none,
};

/** The languages that are read by their words alone. */
export const syntaxes: ReadonlyMap<ProgramLanguage, Syntax> = new Map([
  ["rust", rust],
  ["go", go],
  ["ruby", ruby],
  ["php", php],
  ["java", java],
  ["perl", perl],
  ["lua", lua],
]);
