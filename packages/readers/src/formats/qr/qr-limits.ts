/** Pictures in which codes are looked for. The smallest QR code has 21 modules a side: ISO/IEC 18004. */
export const qrLimits = {
  leastSide: 21,
  mostPixels: 40_000_000,
  /** Baseline JPEGs with more pixels are searched in a half of their size, and with still more in a quarter. */
  halfFrom: 4_000_000,
  quarterFrom: 16_000_000,
  /** PNGs up to this size are laid on white where they are transparent; larger ones are searched as if they were not. */
  mostTransparent: 12_000_000,
  /** Pixels that are gone over while a progressive JPEG is decoded. */
  mostDecodedPixels: 400_000_000,
  /** Codes of one picture. */
  codes: 16,
} as const;
