import { decodeCharset } from "./charset.ts";
import type { MailPart } from "./part.ts";
import { decodeTransfer, type Decoded } from "./transfer.ts";

/** The bytes of a part as they were before it was encoded. Made anew at each call. */
export function decodePart(part: MailPart): Decoded {
  return decodeTransfer(part.body, part.content.encoding);
}

/** The text of a part; line ends as they are in it. */
export function readPartText(part: MailPart): string {
  return decodeCharset(decodePart(part).bytes, part.content.charset);
}

/** A part and all in it, in the order in which they stand. */
export function* listParts(part: MailPart): Generator<MailPart> {
  yield part;
  for (const inner of part.parts) yield* listParts(inner);
}
