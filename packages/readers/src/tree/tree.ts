import type { Unjudged } from "@doorward/core";

/** Where the bytes of a file lie. Plain data, so that it can be handed to another process. */
export type ByteSource =
  /** A whole file on disk, opened without following links. */
  { readonly kind: "file"; readonly path: string } | ByteRange;

/** A run of bytes in a spool file that Doorward wrote. */
export interface ByteRange {
  readonly kind: "range";
  readonly path: string;
  readonly offset: number;
  readonly length: number;
}

/** A file of the arrival. */
export interface FileEntry {
  readonly kind: "file";
  /**
   * Path inside the arrival, with `/`; a member of a nested archive reads `outer.zip!/inner/file`. Never escapes.
   * When a name is carried twice, the last one keeps it and the one before it reads `earlier-1!/name`.
   */
  readonly path: string;
  /** As the archive states it; more than `bytes` holds when the file is larger than is read. */
  readonly size: number;
  readonly executable: boolean;
  readonly bytes: ByteSource;
  /** The file of the same archive that this one is a hard link of; the two share their bytes. */
  readonly hardLinkTo?: string;
}

/** A symbolic link, or a hard link to something that its archive does not hold. It is a fact; nothing follows it. */
interface LinkEntry {
  readonly kind: "link";
  readonly path: string;
  /** As it was carried: not made harmless. */
  readonly target: string;
  readonly hard: boolean;
}

/** A device, socket or pipe. */
export interface SpecialEntry {
  readonly kind: "special";
  readonly path: string;
  readonly what: "device" | "socket" | "pipe" | "unknown";
}

/** Anything a tree holds; folders are told by the paths. */
export type Entry = FileEntry | LinkEntry | SpecialEntry;

/** Something odd about how an entry was carried: a name that would escape, a directory that lies. */
export interface CarryOddity {
  /** The path as `Entry.path` has it; for a folder, a member that could not be read or a whole archive, its own path. */
  readonly path: string;
  readonly oddity:
    /** Its name climbs (`..`), or its path goes through a link that was carried with it. */
    | "escaping-path"
    /** Its name starts at a root, a drive or a server. */
    | "absolute-path"
    /** Another path differs only in letter case, accents' encoding or characters that some file systems ignore. */
    | "case-collision"
    /** The archive carries the name more than once. */
    | "same-name-twice"
    /** Two statements of the archive about it differ, so that unpackers disagree on what it is. */
    | "lying-archive"
    /** It shares bytes of the archive with another member. */
    | "overlapping-members"
    | "encrypted-member"
    /** The archive's file holds bytes that belong to no member: before, behind or between them. */
    | "data-around-archive";
}

/** An opened arrival: what it holds, without a judgement and without running anything. */
export interface Tree {
  /** Sorted by path. */
  readonly entries: readonly Entry[];
  readonly oddities: readonly CarryOddity[];
  readonly unjudged: readonly Unjudged[];
}

/** A tree that holds nothing. */
export const emptyTree: Tree = { entries: [], oddities: [], unjudged: [] };
