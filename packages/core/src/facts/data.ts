import type { Place } from "../place.ts";

/** How a value was hidden before a program or a command uses it. */
export type Encoding =
  | "base64"
  | "hex"
  | "character-codes"
  | "reversed"
  | "xor"
  | "compressed"
  | "percent"
  | "rotated"
  | "shuffled"
  | "string-array"
  | "encrypted"
  | "concatenated"
  | "utf16";

/** Where a value comes from. */
export type OriginKind =
  | "network"
  | "environment"
  | "whole-environment"
  | "file"
  | "host"
  | "process-output"
  | "clipboard"
  | "screen"
  | "keyboard"
  | "credential-store"
  | "user-input"
  | "parameter"
  | "decoded-constant";

/** One source of a value, with the way the value took. */
export interface Origin {
  readonly kind: OriginKind;
  /** The variable's name, the file's path, the function asked: what a person would call the source. */
  readonly detail: string;
  readonly place: Place;
  /** For `network`: the address asked, as far as it is known. For `file`: the path, as far as it is known. */
  readonly address?: Data;
  /** Which part of a network answer was taken: its body, a header, a cookie, or the body of an error. */
  readonly part?: "body" | "header" | "cookie" | "error";
  /** The functions and files the value was handed through, in order, origin first. At most 12. */
  readonly hops: readonly Place[];
}

/** What a reader knows about a value at the point where it is used. */
export interface Data {
  /** Every text the value may be, decoded, each cut to 512 characters; empty when unknown. At most 64. */
  readonly texts: readonly string[];
  readonly encodings: readonly Encoding[];
  readonly origins: readonly Origin[];
}

/** A value of which nothing is known. */
export const unknownData: Data = { texts: [], encodings: [], origins: [] };
