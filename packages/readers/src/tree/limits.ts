/** How much of one arrival is read. Whatever is hit is reported as not judged. */
export interface Limits {
  /** Entries of a tree, links and nested archives included. */
  readonly entries: number;
  /** Bytes that all archives of one arrival may unpack to. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed byte of an archive, once it has given 10 MB. */
  readonly ratio: number;
  /** Archives inside archives. */
  readonly depth: number;
  /** Bytes of one file that are read at all. */
  readonly fileBytes: number;
}

export const defaultLimits: Limits = {
  entries: 250_000,
  unpackedBytes: 2_000_000_000,
  ratio: 200,
  depth: 4,
  fileBytes: 64_000_000,
};
