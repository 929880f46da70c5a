import type { PartlyRead, Unjudged } from "../finding.ts";
import type { Evidence } from "../place.ts";
import type { MessageView } from "../view.ts";
import type { CodeFacts } from "./code.ts";
import type { FileFacts } from "./file.ts";
import type { Correspondent, MessageFacts, MessageLink, ProofResult } from "./message.ts";

/** A link of a message as the reader saw it, before its address was read. */
export type SeenLink = Omit<MessageLink, "facts" | "shownFacts">;

/** Somebody whom a message names, before the door says what is known of the domain. */
export interface SeenCorrespondent extends Omit<Correspondent, "domain" | "named"> {
  /** What stands behind the last @, as written; empty when there is none. */
  readonly domain: string;
}

/** What a header says that some server has checked. Anybody can write such a header. */
export interface AuthenticationClaim {
  /** The name of the server that claims to have checked. */
  readonly server: string;
  /** Among the headers of its sort, from the top, which is the last that was added: 0, 1, …. */
  readonly position: number;
  readonly spf: ProofResult;
  readonly dkim: ProofResult;
  readonly dmarc: ProofResult;
  readonly arc: ProofResult;
  readonly at: Evidence;
}

/** What Doorward itself came to, with records of DNS at hand. */
export type CheckedProof = Pick<AuthenticationClaim, "spf" | "dkim" | "dmarc" | "arc">;

/** A message as the readers hand it over. The door adds what is known of its links and domains. */
export interface MessageReading extends Omit<MessageFacts, "correspondents" | "links" | "authentication" | "named"> {
  readonly correspondents: readonly SeenCorrespondent[];
  readonly links: readonly SeenLink[];
  readonly claims: readonly AuthenticationClaim[];
  readonly checked?: CheckedProof;
  /** Only where it was asked for. */
  readonly view?: MessageView;
}

/** A part of a delivery that holds code, read by itself as if it had been handed in alone. */
export interface CodeUnit {
  /** What stands in front of its paths in the delivery: `mail.eml!/task.zip!/`. */
  readonly prefix: string;
  readonly facts: CodeFacts;
}

/** A file of a delivery, for the tree that people are shown. */
export interface DeliveredFile {
  readonly path: string;
  readonly type: string;
  readonly size: number;
}

/** Everything that was read of files and messages that somebody sent. */
export interface DeliveryFacts {
  /** Every file, in the order of the paths; the arrival itself is the first. */
  readonly delivered: readonly DeliveredFile[];
  readonly code: readonly CodeUnit[];
  readonly file: FileFacts;
  readonly messages: readonly MessageReading[];
  readonly unjudged: readonly Unjudged[];
  readonly partly: readonly PartlyRead[];
}

/** What is known of something of which nothing was read. */
export const noDeliveryFacts: DeliveryFacts = {
  delivered: [],
  code: [],
  file: { files: [] },
  messages: [],
  unjudged: [],
  partly: [],
};
