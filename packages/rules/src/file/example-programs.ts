import { encodeBase64 } from "../text/example-bytes.ts";

/** The headers of a program of Windows, one character for each byte, for members of archives and discs; it does nothing. */
export const windowsProgramText = `MZ${"\0".repeat(58)}\x40\0\0\0PE\0\0${"\0".repeat(160)}`;

/** The beginning of a program with more behind it. */
export function makeProgram(behind = ""): { readonly base64: string } {
  return { base64: encodeBase64(windowsProgramText + behind) };
}
