import type { FileAtHand, Sight } from "../formats/format-reader.ts";
import type { FileType } from "../type/types.ts";
import type { MessageDraft } from "./message-draft.ts";

/** What a reader of messages tells. */
export interface MessageSight extends Sight {
  /** A message was read; its texts are looked at now. A file may hold several. */
  readonly message: (draft: MessageDraft) => void;
  /** Records of DNS at hand, by name and type; undefined when proofs are not checked. */
  readonly records: DnsRecords | undefined;
}

/** Records of DNS: `{ "example.com": { "TXT": ["v=spf1 …"] } }`. Names in lower case. */
export type DnsRecords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Reads files of some types as messages; gives false when it is none after all. It ends on every input, and throws on none. */
export interface MessageFormat {
  readonly types: readonly FileType[];
  readonly read: (file: FileAtHand, see: MessageSight) => boolean | Promise<boolean>;
}
