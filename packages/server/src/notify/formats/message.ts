import type { DestinationAccess } from "@doorward/store";
import type { Event } from "../../contract/schemas/event.ts";

/** An event in the form a destination reads. */
export type Message =
  | { readonly kind: "http"; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | { readonly kind: "syslog"; readonly text: string };

/** What a form is made of. */
interface FormatRequest {
  readonly event: Event;
  readonly access: DestinationAccess;
  /** When it is sent. */
  readonly at: Date;
}

/** Puts an event into a form. Pure. */
export type Format = (request: FormatRequest) => Message;
