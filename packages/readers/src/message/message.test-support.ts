import type { MessageDraft } from "./message-draft.ts";
import type { DnsRecords, MessageFormat } from "./message-format.ts";

/** What a reader of messages told of a file. */
export interface Told {
  readonly isMessage: boolean;
  readonly messages: readonly MessageDraft[];
  readonly files: ReadonlyMap<string, Buffer>;
  readonly unjudged: readonly string[];
}

/** Lets a reader read bytes under a name, and keeps what it tells. Files inside are not read. */
export async function readWithFormat(
  format: MessageFormat,
  name: string,
  content: string | Buffer,
  records?: DnsRecords,
): Promise<Told> {
  const messages: MessageDraft[] = [];
  const files = new Map<string, Buffer>();
  const unjudged: string[] = [];
  const bytes = Buffer.from(content as string);
  const isMessage = await format.read(
    { path: name, name, type: "mail", namedType: "mail", size: bytes.length, bytes },
    {
      records,
      content: () => undefined,
      oddity: () => undefined,
      password: () => undefined,
      file: (inner, inside) => files.set(inner, Buffer.from(inside)),
      unjudged: (reason) => unjudged.push(reason),
      message: (draft) => messages.push(draft),
    },
  );
  return { isMessage, messages, files, unjudged };
}
