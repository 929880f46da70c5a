import type { Observable } from "../observable.ts";
import type { Evidence, Place } from "../place.ts";
import type { BrandCategory, LinkFacts } from "./link.ts";
import type { FileContent } from "./file.ts";

/** By which way a message came. */
export type MessageMedium = "mail" | "ticket" | "chat" | "invitation";

/** What somebody is to a message, by the message's own words. */
export type CorrespondentRole =
  | "from"
  | "sender"
  | "reply-to"
  /** Where returned mail goes: the address of the envelope. */
  | "return-path"
  | "to"
  | "cc"
  /** Named as a sender in what is quoted below. */
  | "quoted"
  | "organizer"
  | "attendee"
  /** Who asks in a ticket, or the other side of a conversation. */
  | "requester"
  /** Somebody of our side: an agent, an employee. */
  | "agent";

/** A name of a brand or of the organisation that a text uses. */
export interface NamedBrand {
  readonly brand: string;
  readonly category: BrandCategory;
  /** The organisation's own, or that of somebody it has verified. */
  readonly isOwn: boolean;
  /** The name is also an everyday word, so it says less alone. */
  readonly isCommon: boolean;
}

/** Somebody whom a message names. */
export interface Correspondent {
  readonly role: CorrespondentRole;
  /** The name that is shown; empty when there is none. */
  readonly name: string;
  /** Lower case; a handle where there is no mailbox; empty when there is neither. */
  readonly address: string;
  /** What stands behind the last @, in the form of links; undefined when there is no domain. */
  readonly domain?: LinkFacts | undefined;
  /** Brands that the shown name uses. */
  readonly named: readonly NamedBrand[];
  /** The domain gives mailboxes to everybody: `gmail.com`. */
  readonly isFreeMail: boolean;
  readonly at: Evidence;
}

/** What a check of a sender came to, in the words of RFC 8601. `absent`: nobody whom we believe has checked. */
export type ProofResult =
  "pass" | "fail" | "softfail" | "neutral" | "none" | "policy" | "temperror" | "permerror" | "bestguesspass" | "absent";

/** What is proved about the sender, and by whom. */
export interface Authentication {
  readonly spf: ProofResult;
  readonly dkim: ProofResult;
  readonly dmarc: ProofResult;
  readonly arc: ProofResult;
  /** The name of our own server that checked, `doorward` when Doorward checked with records at hand, empty when nobody did. */
  readonly by: string;
  /** Headers that claim to be of our own server and are not the topmost, or that stand above it. */
  readonly forged: readonly Evidence[];
}

/** What is odd about how a message is built or headed. */
export type MessageOddity =
  | "several-senders"
  | "several-from-headers"
  /** The name that is shown holds an address other than the real one. */
  | "name-holds-other-address"
  /** An encoded word stands where the address itself belongs; programs show what it hides. */
  | "encoded-address"
  | "invisible-in-name"
  | "direction-control-in-name"
  | "invisible-in-subject"
  | "direction-control-in-subject"
  /** Characters that show nothing stand inside words of the text, in many places. */
  | "invisible-in-words"
  /** Two programs read its parts in two ways: two boundaries, two lengths, two encodings. */
  | "conflicting-structure"
  /** An attachment has two names. */
  | "conflicting-names"
  | "broken-encoding"
  | "control-in-header"
  | "too-deep"
  /** It is called an answer and refers to no message. */
  | "answer-without-thread"
  /** The text of the mail and its page say different things. */
  | "parts-differ"
  /** It holds hardly any text of its own, and pictures instead. */
  | "picture-for-text"
  | "form-in-mail"
  | "script-in-mail";

/** One thing somebody wrote: the mail itself, a comment of a ticket, a line of a chat. */
export interface MessageEntry {
  /** `them`: the outside. `us`: agents and colleagues. `system`: the help desk itself. */
  readonly by: "them" | "us" | "system";
  readonly name: string;
  /** ISO 8601; empty when nothing says. */
  readonly time: string;
  /** UTF-16 code units of the text of its own, without what is quoted. */
  readonly length: number;
  /** ISO 639-1; empty when it cannot be told. */
  readonly language: string;
  /** The text's first 200 code units. */
  readonly at: Evidence;
}

/** What a sentence asks for or is about. */
export type CueTopic =
  | "urgency"
  | "threat"
  | "secrecy"
  | "authority"
  | "anger"
  | "open-attachment"
  | "open-link"
  | "sign-in"
  | "credential"
  | "one-time-code"
  | "seed-phrase"
  | "connect-wallet"
  | "send-money"
  | "move-funds"
  | "change-payout"
  | "identity-document"
  | "install-program"
  | "update-program"
  | "remote-support"
  | "screen-control"
  | "paste-command"
  | "disable-protection"
  | "enable-content"
  | "file-password"
  | "run-code"
  | "scan-code"
  | "call-number"
  | "gift-card"
  | "payment"
  | "invoice"
  | "move-channel"
  | "use-own-computer"
  | "job-offer"
  | "interview"
  | "meeting"
  | "meeting-problem"
  | "account-problem"
  | "withdrawal-problem"
  | "refund"
  | "screenshot"
  | "reward"
  | "investment"
  | "help-desk"
  | "delivery"
  | "legal"
  | "customer-data"
  /** Money for the reader's own access, or for data that the reader can see. */
  | "bribe"
  | "money-offer"
  | "inside-access"
  | "refusal"
  | "block-notice"
  | "direct-assistant"
  | "warning";

/** A sentence that asks for something or is about something, at its place. */
export interface Cue {
  readonly topic: CueTopic;
  readonly at: Evidence;
  /** Index in `entries`. */
  readonly entry: number;
  /** It stands in what is quoted of an earlier message. */
  readonly isQuoted: boolean;
  /** People do not see it. */
  readonly isHidden: boolean;
  /** What it names, where the topic has such: the password, the program, the number. */
  readonly value?: string;
}

/** How a command does what it does, by its words. */
export type CommandTrait =
  | "downloads"
  | "pipes-to-interpreter"
  | "encoded"
  | "hidden-window"
  | "bypasses-policy"
  | "starts-installer"
  | "elevated"
  | "from-server";

/** A command line that stands in a message. */
export interface MessageCommand {
  readonly text: string;
  readonly at: Evidence;
  readonly entry: number;
  readonly system: "windows" | "macos" | "linux" | "any";
  readonly traits: readonly CommandTrait[];
  readonly isQuoted: boolean;
}

/** Where a link of a message was found. */
export type MessageLinkVia =
  "text" | "anchor" | "picture" | "form" | "redirect" | "qr-code" | "attachment" | "invitation" | "unsubscribe";

/** A link of a message, with what was read of its address. */
export interface MessageLink {
  /** The address as it stands there. */
  readonly text: string;
  /** What people see in its place; empty when they see the address. */
  readonly shown: string;
  readonly via: MessageLinkVia;
  readonly at: Evidence;
  readonly entry: number;
  readonly isQuoted: boolean;
  readonly isHidden: boolean;
  readonly facts: LinkFacts;
  /** What people see, where that is an address itself. */
  readonly shownFacts?: LinkFacts | undefined;
}

/** What an attachment holds, itself or anywhere inside. */
export type AttachmentTrait =
  | "program"
  | "shortcut"
  | "script"
  | "installer"
  | "macro"
  | "archive"
  | "disk-image"
  | "encrypted"
  | "page"
  | "page-with-script"
  | "picture"
  | "document"
  | "message"
  | "invitation"
  | "code-project"
  | "name-lies"
  | "extension";

/** A file that came with a message. */
export interface MessageAttachment {
  readonly name: string;
  /** Its path in the arrival; undefined when only its name or its address came along. */
  readonly path?: string;
  /** Where it can be fetched, when the message only says so. */
  readonly url: string;
  /** As the sender declares it. */
  readonly declaredType: string;
  readonly size: number;
  readonly entry: number;
  readonly by: MessageEntry["by"];
  /** It is shown in the text, as logos are. */
  readonly isInline: boolean;
  /** The help desk or a colleague took it away or warned of it. */
  readonly isBlocked: boolean;
  /** The help desk's warning was overruled by a person. */
  readonly isReleased: boolean;
  /** It lies on a host that is not the help desk's. */
  readonly isElsewhere?: true;
  readonly traits: readonly AttachmentTrait[];
  readonly at: Evidence;
}

/** What a help desk knows of who asks. */
export interface MessageAccount {
  /** Hours between the making of the account and the ticket; undefined when nothing says. */
  readonly ageHours?: number;
  /** It has no orders, no checks passed, no earlier tickets, as far as the export tells; undefined when it does not. */
  readonly isEmpty?: boolean;
  /** ISO 639-1 of the language the account is set to; empty when nothing says. */
  readonly language: string;
  readonly at: Evidence;
}

/** What the history of a ticket shows. */
export interface MessageHistory {
  /** Times a file was blocked or taken away. */
  readonly blocks: number;
  /** Times something like a blocked or refused file was sent again: the same stem or the same kind. */
  readonly repeats: number;
  /** Times they went on after our side had refused a file. */
  readonly insistences: number;
  /** The places of the repeats and insistences, first the latest. */
  readonly at: readonly Evidence[];
}

/** Everything that is known of one message when it is judged. */
export interface MessageFacts {
  readonly at: Place;
  readonly medium: MessageMedium;
  /** Which format or product it came from: "eml", "msg", "zendesk", "telegram". */
  readonly source: string;
  /** It lies inside another message. */
  readonly isNested: boolean;
  readonly subject: string;
  /** ISO 8601; empty when nothing says. */
  readonly sentAt: string;
  readonly correspondents: readonly Correspondent[];
  readonly authentication: Authentication;
  readonly oddities: readonly { readonly kind: MessageOddity; readonly at: Evidence }[];
  readonly entries: readonly MessageEntry[];
  readonly cues: readonly Cue[];
  readonly commands: readonly MessageCommand[];
  readonly links: readonly MessageLink[];
  /** Wallets, mailboxes, telephone numbers, IP addresses and hashes that their own words name, in canonical form. */
  readonly written: readonly Observable[];
  readonly attachments: readonly MessageAttachment[];
  /** What the pages among its bodies hold and do. */
  readonly contents: readonly FileContent[];
  /** Brands and own names in the subject. */
  readonly named: readonly NamedBrand[];
  readonly account?: MessageAccount;
  readonly history: MessageHistory;
  /** It came as one of a mailing list or of a bulk sender, by its headers. */
  readonly isBulk: boolean;
}
