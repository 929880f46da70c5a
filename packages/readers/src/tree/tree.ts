import type { Unjudged } from "@doorward/core";

/** Where the bytes of a file lie. Plain data, so that it can be handed to another process. */
export type ByteSource =
  /** A whole file on disk, opened without following links. */
  | { readonly kind: "file"; readonly path: string }
  /** A run of bytes in a spool file that Doorward wrote. */
  | { readonly kind: "range"; readonly path: string; readonly offset: number; readonly length: number };

/** A file of the arrival. */
export interface FileEntry {
  readonly kind: "file";
  /** Path inside the arrival, with `/`; a member of a nested archive reads `outer.zip!/inner/file`. Never escapes. */
  readonly path: string;
  readonly size: number;
  readonly executable: boolean;
  readonly bytes: ByteSource;
}

/** A symbolic or hard link. It is a fact; nothing follows it. */
export interface LinkEntry {
  readonly kind: "link";
  readonly path: string;
  readonly target: string;
  readonly hard: boolean;
}

/** A device, socket or pipe. */
export interface SpecialEntry {
  readonly kind: "special";
  readonly path: string;
  readonly what: "device" | "socket" | "pipe" | "unknown";
}

export type Entry = FileEntry | LinkEntry | SpecialEntry;

/** Something odd about how an entry was carried: a name that would escape, a directory that lies. */
export interface CarryOddity {
  /** The path as `Entry.path` has it; for a name that was refused, the refused name made harmless. */
  readonly path: string;
  readonly oddity:
    | "escaping-path"
    | "absolute-path"
    | "case-collision"
    | "same-name-twice"
    | "lying-archive"
    | "overlapping-members"
    | "encrypted-member"
    | "data-around-archive";
}

/** An opened arrival: what it holds, without a judgement and without running anything. */
export interface Tree {
  /** Sorted by path. */
  readonly entries: readonly Entry[];
  readonly oddities: readonly CarryOddity[];
  readonly unjudged: readonly Unjudged[];
}

export const emptyTree: Tree = { entries: [], oddities: [], unjudged: [] };
