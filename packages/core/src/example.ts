/** What one file of an example holds: its text, its bytes as base64, or where it points as a symbolic link. */
export type ExampleContent = string | { readonly base64: string } | { readonly link: string };

/** A commit of an example's repository. Files not named stay as the commit before left them; `null` takes one away. */
export interface ExampleCommit {
  /** `main` unless said; a branch starts where `main` is when it is first named. */
  readonly branch?: string;
  readonly files: Readonly<Record<string, ExampleContent | null>>;
  /** When it was written and when it was recorded, as `YYYY-MM-DDThh:mm:ssZ`; each the other, or a fixed day, unless said. */
  readonly authored?: string;
  readonly committed?: string;
  readonly message?: string;
  /** The name and address of who wrote it, where that is somebody else than who recorded it. */
  readonly author?: string;
  /** Afterwards the branch is where it was before, and nothing leads to this commit. */
  readonly isDropped?: true;
}

/** A small inert arrival, written by us, that shows a rule. Tests, documentation and drills use the same ones. */
export interface Example {
  /** What it shows, as a clause: "a task that downloads when the folder opens". */
  readonly name: string;
  /** Path to content. Hosts are `.example`, `.invalid` or documentation addresses. */
  readonly files: Readonly<Record<string, ExampleContent>>;
  /**
   * Each file is handed in by itself, as to `doorward file`, and not as a part of a code tree. Mail (`*.eml`, `*.msg`, `*.mbox`),
   * `ticket….json` and `chat….json` are so without a word.
   */
  readonly delivered?: true;
  /** Of applications: others that came before, each with its own files. They are what memory holds when this one is read. */
  readonly earlier?: readonly Readonly<Record<string, ExampleContent>>[];
  /** When given, a `.git` folder with these commits comes along, with HEAD on `main`. */
  readonly commits?: readonly ExampleCommit[];
}

/** An arrival on which the rule must stay silent. */
export interface Miss extends Example {
  /** Why it is innocent. */
  readonly why: string;
}

/** What an attacker would change next. */
export interface Evasion extends Example {
  /** The rule that still sees it; `nothing` when none does, which is then a known gap. */
  readonly caughtBy: `${string}/${string}` | "nothing";
}

/** All examples of a rule. */
export interface Examples {
  readonly hits: readonly Example[];
  readonly misses: readonly Miss[];
  readonly evasions: readonly Evasion[];
}
