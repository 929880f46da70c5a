import type { ReaderOptions, ReadResult } from "zxing-wasm/reader";
import { qrLimits } from "./qr-limits.ts";

/** What a search for codes gave. */
export interface QrReading {
  /** What the codes say, each text once. */
  readonly texts: readonly string[];
  /** The picture is too large to be looked at, so codes in it were missed. */
  readonly tooLarge: boolean;
}

/** How codes are looked for. They are found at any angle without turning the picture, which only bar codes need. */
export const searchOptions: ReaderOptions = {
  formats: ["QRCode", "MicroQRCode", "DataMatrix", "Aztec"],
  tryHarder: true,
  tryRotate: false,
  tryInvert: true,
  tryDownscale: true,
  maxNumberOfSymbols: qrLimits.codes,
  textMode: "Plain",
};

/** The texts of the codes that were read to the end. */
export function listTexts(results: readonly ReadResult[]): string[] {
  const texts = results.filter((result) => result.isValid && result.text !== "").map((result) => result.text);
  return [...new Set(texts)];
}
