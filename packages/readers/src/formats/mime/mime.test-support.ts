import { readMail } from "./read-mail.ts";
import type { MailLimits } from "./limits.ts";
import type { MailPart } from "./part.ts";
import { readPartText } from "./decode-part.ts";

/** Lines as they go over the wire. */
export function join(...lines: readonly string[]): Buffer {
  return Buffer.from(lines.join("\r\n"), "latin1");
}

export function read(...lines: readonly string[]): MailPart {
  return readMail(join(...lines)).root;
}

export function readWith(limits: MailLimits, ...lines: readonly string[]) {
  return readMail(join(...lines), limits);
}

/** A part as `type "text"` or `type [parts]`, for comparing trees. */
export function outline(part: MailPart): string {
  if (part.parts.length > 0) return `${part.content.type} [${part.parts.map((inner) => outline(inner)).join(", ")}]`;
  return `${part.content.type} ${JSON.stringify(readPartText(part))}`;
}
