/** Whose words an entry holds: the stranger's, our own people's, or a program's of the help desk or chat. */
export type Side = "them" | "us" | "system";

/** Somebody who takes part, as far as the export names them. */
export interface Participant {
  readonly name: string;
  /** E-mail address; empty when none is given. */
  readonly address: string;
  /** Name or number by which the chat knows them; empty when none is given. */
  readonly handle: string;
}

/** A file that an entry brings along. */
export interface ConversationFile {
  readonly name: string;
  /** Media type as the export says it. */
  readonly type?: string;
  /** Bytes as the export says it. */
  readonly size?: number;
  /** Where it can be loaded. Never followed. */
  readonly url?: string;
  /** The file itself, when the export holds it. */
  readonly bytes?: Buffer;
  /** It was stopped or removed; in the words of the export, such as `malware_found`. */
  readonly blocked?: string;
  /** A person let it through although the scan had stopped it. */
  readonly isReleased?: true;
}

/** An address behind words that do not show it. */
export interface ConversationLink {
  readonly text: string;
  readonly target: string;
}

/** One message of a conversation. */
export interface ConversationEntry extends Participant {
  readonly by: Side;
  /** ISO 8601 in UTC; without `Z` where the export gives no zone. */
  readonly time?: string;
  readonly text: string;
  /** The same in HTML, when the export has it. */
  readonly html?: string;
  /** Only our own people see it. */
  readonly isNote?: true;
  readonly files: readonly ConversationFile[];
  readonly links: readonly ConversationLink[];
  /** Who wrote it first, when it was passed on. */
  readonly forwardedFrom?: string;
}

/** What the export says of the account that asks. A fact it does not state is undefined. */
export interface ConversationAccount {
  /** ISO 8601. */
  readonly createdAt?: string;
  /** Such as `de-AT`. */
  readonly locale?: string;
  readonly isVerified?: boolean;
  /** Nothing was ever done with it: no order, no earlier ticket, no organisation and no check of identity are noted. */
  readonly isEmpty?: boolean;
}

/** The programs whose exports are read, and our own plain form. */
export type Vendor = "zendesk" | "intercom" | "freshdesk" | "plain" | "telegram" | "slack" | "discord" | "whatsapp";

/** A ticket or a chat in one form, whatever program it comes from. */
export interface Conversation {
  readonly medium: "ticket" | "chat";
  readonly vendor: Vendor;
  readonly id: string;
  readonly subject: string;
  /** How it came in, such as `web`, `email` or `personal_chat`; lower case, may be empty. */
  readonly channel: string;
  /** Host of the help desk; empty when the export does not name it. */
  readonly host: string;
  /** When it was opened; ISO 8601. */
  readonly openedAt?: string;
  readonly requester: Participant;
  /** From the oldest to the newest. */
  readonly entries: readonly ConversationEntry[];
  readonly account?: ConversationAccount;
  /** Tickets or pages it is tied to. */
  readonly related: readonly string[];
}

/** What a file of conversations holds, and what of it could not be read, in a few words each. */
export interface ConversationReading {
  readonly conversations: readonly Conversation[];
  readonly troubles: readonly string[];
}
