import type { Place } from "../place.ts";

/** What is odd about an entry's name or about how an archive carries it. */
export type FileOddity =
  | "escaping-path"
  | "absolute-path"
  | "escaping-link"
  | "hard-link"
  | "device"
  | "socket"
  | "case-collision"
  | "same-name-twice"
  | "line-break-in-name"
  | "direction-control-in-name"
  | "invisible-in-name"
  | "double-extension"
  | "padded-name"
  | "reserved-name"
  /** The archive's directory and its members disagree. */
  | "lying-archive"
  /** Members that share the same bytes of the archive. */
  | "overlapping-members"
  | "encrypted-member"
  | "data-around-archive";

/** One entry of an arrival, whatever it is. */
export interface FileFact {
  readonly at: Place;
  readonly size: number;
  /** The type its content says, as a name from `readers/src/type`: `png`, `javascript`, `zip`, `windows-program`. */
  readonly type: string;
  /** The type its name says; empty when the name says none. */
  readonly namedType: string;
  readonly oddities: readonly FileOddity[];
  /** Where a symbolic or hard link points. */
  readonly linkTarget?: string;
  /** It stands where test material of a project stands. */
  readonly isFixture: boolean;
}

/** Everything a reader saw about the entries of an arrival as files. Entries without anything of note may be left out. */
export interface FileFacts {
  readonly files: readonly FileFact[];
}
