import type {
  AuthenticationClaim,
  CheckedProof,
  Evidence,
  MessageAccount,
  MessageAttachment,
  MessageLinkVia,
  MessageMedium,
  MessageOddity,
  SeenCorrespondent,
} from "@doorward/core";

/** One thing somebody wrote, before its text was looked at. */
export interface DraftEntry {
  readonly by: "them" | "us" | "system";
  readonly name: string;
  /** ISO 8601; empty when nothing says. */
  readonly time: string;
  /** Plain text; empty when there is only a page. Lines that begin with `>` and what follows a quoting line count as quoted. */
  readonly text: string;
  /** The same as a page; empty when there is none. */
  readonly html: string;
}

/** A link that stands outside the texts: in a field of an invitation, beside an attachment. */
export interface DraftLink {
  readonly text: string;
  readonly shown: string;
  readonly via: MessageLinkVia;
  readonly entry: number;
}

/** What a reader of a format of messages knows; the texts are read when it is assembled (`delivery/message/assemble-message.ts`). */
export interface MessageDraft {
  readonly path: string;
  readonly medium: MessageMedium;
  readonly source: string;
  readonly subject: string;
  readonly sentAt: string;
  readonly correspondents: readonly SeenCorrespondent[];
  readonly claims: readonly AuthenticationClaim[];
  readonly checked?: CheckedProof;
  readonly oddities: readonly { readonly kind: MessageOddity; readonly at: Evidence }[];
  readonly entries: readonly DraftEntry[];
  readonly links: readonly DraftLink[];
  /** The door to the traits opens when the files inside were read. */
  readonly attachments: readonly Omit<MessageAttachment, "traits">[];
  readonly account?: MessageAccount;
  readonly isBulk: boolean;
}
