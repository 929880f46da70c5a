/** How much of one PDF is read. Whatever is hit is told. Honest files of thousands of pages stay far below. */
export const pdfLimits = {
  objects: 1_000_000,
  /** Bytes that all streams of a document may unpack to. */
  unpackedBytes: 256_000_000,
  /** Bytes one stream may unpack to. */
  streamBytes: 64_000_000,
  /** Unpacked bytes for each packed one, once a stream has given 4 MB. Flate itself reaches 1032. */
  ratio: 400,
  filters: 8,
  /** Bytes of objects inside object streams that are kept. */
  objectStreamBytes: 96_000_000,
  actions: 20_000,
  annotations: 40_000,
  pages: 20_000,
  embeddedFiles: 500,
  images: 2_000,
  /** Pages whose text and drawing is looked at, from the first one on. */
  drawnPages: 40,
  textLength: 400_000,
  /** Operators of page descriptions, all pages together. */
  operators: 3_000_000,
} as const;

/** What was left out of a document, each reason once, as a clause: "a stream unpacks to too much". */
export type Shortfalls = Set<string>;
