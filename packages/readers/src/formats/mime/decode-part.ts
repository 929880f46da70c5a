import { decodeCharset } from "./charset.ts";
import type { MailPart } from "./part.ts";
import { decodeTransfer, type Decoded } from "./transfer.ts";

/** The bytes of a part as they were before it was encoded. Made anew at each call. */
export function decodePart(part: MailPart): Decoded {
  return decodeTransfer(part.body, part.content.encoding);
}

/** A page may name its encoding in its first lines, as browsers read it. */
const pageCharset = /<meta[^<>]{1,200}charset\s{0,3}=\s{0,3}["']?([\w:.-]{2,40})/iu;

/** The text of a part; line ends as they are in it. */
export function readPartText(part: MailPart): string {
  const { charset, type } = part.content;
  const { bytes } = decodePart(part);
  if (charset !== "" || type !== "text/html") return decodeCharset(bytes, charset);
  return decodeCharset(bytes, pageCharset.exec(bytes.toString("latin1", 0, 2048))?.[1] ?? "");
}

/** A part and all in it, in the order in which they stand. */
export function* listParts(part: MailPart): Generator<MailPart> {
  yield part;
  for (const inner of part.parts) yield* listParts(inner);
}
