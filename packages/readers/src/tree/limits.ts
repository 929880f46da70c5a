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

/** What a machine of 2 cores reads in seconds and within some hundred MB. */
export const defaultLimits: Limits = {
  entries: 250_000,
  unpackedBytes: 2_000_000_000,
  ratio: 200,
  depth: 4,
  fileBytes: 64_000_000,
};

/** The same for what somebody sent: messages lie inside messages more deeply than archives do in code. */
export const deliveryLimits: Limits = { ...defaultLimits, entries: 20_000, unpackedBytes: 1_000_000_000, depth: 8 };

/** A number of things as people read it: "250,000". */
export function formatCount(count: number): string {
  return count.toLocaleString("en");
}

/** A number of bytes as people read it: "2 GB", "64 MB", "900 bytes". */
export function formatBytes(bytes: number): string {
  if (bytes >= 1e9) return `${Math.floor(bytes / 1e8) / 10} GB`;
  if (bytes >= 1e6) return `${Math.floor(bytes / 1e5) / 10} MB`;
  return `${formatCount(bytes)} bytes`;
}
