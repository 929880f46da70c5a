import type { FileContentKind } from "@doorward/core";
import type { CarryOddity } from "../tree/tree.ts";
import type { FileType } from "../type/types.ts";

/** A file of the arrival at the hand of a reader of its format. */
export interface FileAtHand {
  /** Path inside the arrival. */
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  /** By its content; the name only chooses among what that leaves open. */
  readonly type: FileType;
  /** What the name says; undefined when it says nothing. */
  readonly namedType: FileType | undefined;
  /** As it states; `bytes` holds less when the file is larger than is read. */
  readonly size: number;
  readonly bytes: Buffer;
}

/** Where content of a file stands, and what it leads to. */
export interface ContentDetails {
  /** From 1; of formats with lines. */
  readonly line?: number;
  readonly target?: string;
}

/** What a reader of a format tells of a file. */
export interface Sight {
  /** Something that the file holds or does. The excerpt is what stands there; it is cut and made safe to show. */
  readonly content: (kind: FileContentKind, excerpt: string, details?: ContentDetails) => void;
  /** A file inside, which is then read in turn. It never escapes, whatever its name is. */
  readonly file: (name: string, bytes: Uint8Array) => void;
  /** Something of it that matters could not be read, in a few words. */
  readonly unjudged: (reason: string) => void;
  readonly oddity: (oddity: CarryOddity["oddity"]) => void;
  /** A password that was found beside the files it may open. */
  readonly password: (text: string) => void;
  /** Passwords that were found beside this file so far; it may be one of those they open. */
  readonly passwords?: readonly string[];
  /** Takes so many pixels from those in which one arrival is searched for codes; false when they are used up. */
  readonly spendPixels?: (pixels: number) => boolean;
}

/** Reads files of some types: what they hold and do, and the files inside. It ends on every input, and throws on none. */
export interface FormatReader {
  readonly types: readonly FileType[];
  readonly read: (file: FileAtHand, see: Sight) => void | Promise<void>;
}

/** The members of a document that is an archive. */
export interface PackageMembers {
  /** Their names inside the document, sorted. */
  readonly names: readonly string[];
  /** The bytes of a member; undefined when there is none of the name. At most `longest` bytes, 16 MB unless said. */
  readonly bytes: (name: string, longest?: number) => Buffer | undefined;
  /** Its text, decoded; undefined when there is no such member. */
  readonly text: (name: string, longest?: number) => string | undefined;
}

/** Reads documents that are archives by their members. Those are in the tree already, and are read by themselves too. */
export interface PackageReader {
  readonly types: readonly FileType[];
  /** Whether an archive of another type is such a document all the same, by the names of its members. */
  readonly isSuch?: (names: readonly string[]) => boolean;
  readonly read: (file: Omit<FileAtHand, "bytes">, members: PackageMembers, see: PackageSight) => void | Promise<void>;
}

/** What is told of a document that is an archive; a place may be one of its members. Files can be added to the tree no more. */
export interface PackageSight extends Pick<Sight, "unjudged"> {
  readonly content: (
    kind: FileContentKind,
    excerpt: string,
    details?: ContentDetails & { readonly member?: string },
  ) => void;
}
