import type { Evidence, Place } from "../place.ts";
import type { Effect, Language } from "./effect.ts";
import type { Reach, Setting, Surface } from "./surface.ts";

/** Which state of a code tree the facts describe. */
export interface Snapshot {
  /** `delivered`: the files as handed in. `branch`: another branch or tag's tip. `history`: an older commit. */
  readonly kind: "delivered" | "branch" | "history";
  /** Branch name or abbreviated commit; empty for `delivered`. */
  readonly name: string;
}

/** What a file is for, by its path and content. */
export type Role =
  | "source"
  | "test"
  | "config"
  | "manifest"
  | "lockfile"
  | "lifecycle"
  | "editor"
  | "ci"
  | "asset"
  | "data"
  | "document"
  | "vendored"
  | "bundle"
  | "unknown";

/** One file of the tree and how it was read. */
export interface CodeFile {
  readonly path: string;
  readonly size: number;
  readonly role: Role;
  /** The language it is written in, when it is a program. */
  readonly language?: Language;
  /** How deeply its program was read. */
  readonly depth: "parsed" | "lexical" | "skipped" | "not-a-program";
  /** It stands in third parties' code that came along. */
  readonly isVendored: boolean;
}

/** A look of the text itself that hides something, or that hand-written text does not have. */
export type ShapeKind =
  /** Code behind at least 150 blanks or line breaks, out of sight in an editor. `measure`: blanks. */
  | "off-screen-code"
  /** Statements behind the final export of a configuration file. `measure`: characters. */
  | "code-after-export"
  /** One long dense line in an otherwise hand-written file. `measure`: characters. */
  | "dense-line"
  /** An array of strings with a function that picks from it, as obfuscators write. `measure`: strings. */
  | "string-array"
  /** Names without meaning throughout, as obfuscators write. `measure`: names. */
  | "meaningless-names"
  /** Text written as escapes or numbers though it is plain. `measure`: characters. */
  | "escaped-text"
  /** A long run of base64 or hex in a program or a setting. `measure`: characters. */
  | "encoded-blob"
  /** base64 in a comment of an image or a style sheet. `measure`: characters. */
  | "encoded-comment"
  /** A name that says "secret" whose value is an encoded address. */
  | "address-as-secret"
  /** Characters that show nothing, in a number that carries data. `measure`: characters. */
  | "invisible-text"
  /** Characters that turn the reading direction inside code. `measure`: characters. */
  | "direction-control"
  /** A name written with letters that look like others. */
  | "lookalike-letters"
  /** A program in a file whose name says image, font, dictionary or data. */
  | "program-as-asset"
  /** Text where a binary format is named, and no program. */
  | "text-as-asset"
  /** A decoder that a packer puts around a whole program. */
  | "packed-program";

/** A shape at its place. */
export interface Shape {
  readonly kind: ShapeKind;
  readonly at: Evidence;
  /** How large or how many, in the unit its kind names. */
  readonly measure: number;
}

/** What a text in a program names that is worth guarding, or worth asking about. */
export type MentionTopic =
  | "wallet-extension"
  | "wallet-file"
  | "browser-profile"
  | "key-store"
  | "cloud-credential"
  | "shell-history"
  | "chat-session"
  | "seed-phrase"
  | "sandbox-sign"
  | "security-tool"
  | "chain-endpoint"
  | "drop-store"
  | "chat-hook"
  | "startup-entry";

/** A text in a program, not in a comment or a document, that names such a thing. */
export interface Mention {
  readonly topic: MentionTopic;
  readonly value: string;
  readonly at: Evidence;
}

/** What a text asks a person to do. */
export type InstructionTopic =
  | "disable-sandbox"
  | "trust-workspace"
  | "run-as-administrator"
  | "checkout-branch"
  | "paste-command"
  | "allow-environment"
  | "disable-protection"
  | "use-own-computer"
  | "skip-review"
  | "direct-assistant";

/** A sentence that asks for something, at its place. */
export interface Instruction {
  readonly topic: InstructionTopic;
  readonly at: Evidence;
  readonly source: "document" | "comment" | "output";
  /** The command line the sentence gives or points to, for the command reader. At most 2,000 characters. */
  readonly command?: string;
  /** The branch the sentence names. */
  readonly branch?: string;
  /** A reader of the rendered page would not see it: an HTML comment, or characters that show nothing. */
  readonly hidden?: true;
}

/** The package registries whose manifests and lockfiles are read. */
export type Ecosystem = "npm" | "pypi" | "cargo" | "go" | "composer" | "rubygems";

/** A package the arrival asks for. */
export interface Dependency {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** The range, tag or address as written. */
  readonly requested: string;
  readonly source: "registry" | "git" | "url" | "file" | "workspace" | "alias";
  /** The package that is really installed, when `source` is `alias`. */
  readonly aliasOf?: string;
  readonly group: "runtime" | "development" | "optional" | "peer" | "override";
  readonly at: Evidence;
}

/** A lockfile row, as far as it says where a package comes from. */
export interface Locked {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
  /** Host the row points at; empty when the row leaves it to the registry. */
  readonly host: string;
  readonly integrity: boolean;
  readonly at: Evidence;
}

/** What does not fit together in what an arrival says of its packages. */
export type DependencyDoubtKind =
  /** The lockfile points at another host than the rest of its rows. */
  | "locked-elsewhere"
  /** The address in the lockfile holds another package than the row names. */
  | "locked-other-package"
  /** The lockfile's version is outside what the manifest asks for. */
  | "locked-other-version"
  /** A program imports it and no manifest declares it. */
  | "undeclared"
  /** Its name is one step from a popular one. */
  | "near-popular"
  /** A popular name with a word added that the popular project does not use. */
  | "popular-with-suffix"
  /** The archive's manifest differs from what the registry says of it. */
  | "registry-differs"
  /** A package of the arrival carries the name of a popular one, is installed in its place, and is not its project. */
  | "shadows-public"
  /** Its name holds characters that show nothing or that no registry accepts. */
  | "unreadable-name";

/** A doubt about one package, at the row that gives it. */
export interface DependencyDoubt {
  readonly kind: DependencyDoubtKind;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /**
   * What it was compared with: the popular name, the expected host, the range, the field of the manifest. For
   * `undeclared` the nearest manifest's path, or the lockfile's path when another package brings it along.
   */
  readonly against: string;
  readonly at: Evidence;
}

/** What a package says of itself. */
export interface Manifest {
  readonly ecosystem: Ecosystem;
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** Hosts the manifest names as its own: homepage, repository, bugs. */
  readonly hosts: readonly string[];
  /** It is the manifest of what was handed in, not of something inside it. */
  readonly atRoot: boolean;
}

/** Something odd in the history of a Git repository. */
export type HistoryOddity =
  /** The author date lies weeks before the committer date. `measure`: days. */
  | "older-author-date"
  /** Dates along the line of commits do not rise. `measure`: days. */
  | "falling-dates"
  /** A commit that no branch or tag leads to holds files. `measure`: files. */
  | "unreachable-commit";

/** What still leads to a commit: a name, only Git's own memory of former names, or nothing. */
export type Reachability = "branch" | "reflog" | "nowhere";

/** An oddity of the history, at its commit, with what is needed to tell a forger from somebody who tidies up. */
export interface HistoryFact {
  readonly kind: HistoryOddity;
  readonly at: Evidence;
  readonly measure: number;
  /** Full commit id. */
  readonly commit: string;
  /** Paths it changes; at most 20. */
  readonly changed: readonly string[];
  /**
   * Commits in a row on the same line that were recorded within ten minutes of each other, itself included:
   * 1 for a single amended commit or a squashed merge, more for a rebase.
   */
  readonly recordedTogether: number;
  /** A commit that a reflog remembers was once made here; one that nothing leads to was put here. */
  readonly reach: Reachability;
  /** Author and committer have the same address. Web editors and squashed merges have not. */
  readonly samePerson: boolean;
}

/** A package on a list of known bad ones, handed over by the door. */
export interface ListedPackage {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** The exact versions that are bad; empty means every version. */
  readonly versions: readonly string[];
  readonly source: string;
}

/** Everything a reader saw in one state of a code tree. */
export interface CodeFacts {
  readonly snapshot: Snapshot;
  readonly files: readonly CodeFile[];
  readonly surfaces: readonly Surface[];
  readonly settings: readonly Setting[];
  readonly reach: readonly Reach[];
  readonly effects: readonly Effect[];
  readonly shapes: readonly Shape[];
  readonly mentions: readonly Mention[];
  readonly instructions: readonly Instruction[];
  readonly manifests: readonly Manifest[];
  readonly dependencies: readonly Dependency[];
  readonly locked: readonly Locked[];
  readonly doubts: readonly DependencyDoubt[];
  readonly history: readonly HistoryFact[];
  /** Lists the door hands over. */
  readonly listed: readonly ListedPackage[];
}

/** Facts of a tree in which nothing was seen yet. */
export const noCodeFacts: CodeFacts = {
  snapshot: { kind: "delivered", name: "" },
  files: [],
  surfaces: [],
  settings: [],
  reach: [],
  effects: [],
  shapes: [],
  mentions: [],
  instructions: [],
  manifests: [],
  dependencies: [],
  locked: [],
  doubts: [],
  history: [],
  listed: [],
};

const reachByPath = new WeakMap<CodeFacts, ReadonlyMap<string, readonly Reach[]>>();

/** How a file is set off, the most automatic way first; empty when nothing in the arrival leads to it. */
export function findReach(facts: CodeFacts, place: Place): readonly Reach[] {
  const known = reachByPath.get(facts) ?? Map.groupBy(facts.reach, (reach) => reach.path);
  reachByPath.set(facts, known);
  const reaches = (known.get(place.path) ?? []).filter(({ started }) => started === undefined);
  return reaches.toSorted(
    (a, b) => Number(b.automatic) - Number(a.automatic) || a.route.length - b.route.length || a.surface - b.surface,
  );
}
