/** Somebody an event names: its organiser or one who is invited. */
export interface CalendarPerson {
  /** E-mail address as written, without `mailto:`; another address where there is none; may be empty. */
  readonly address: string;
  readonly name?: string;
  /** Who acts for them, without `mailto:`. */
  readonly sentBy?: string;
}

/** Something an event brings along: bytes of its own, or the address of a file. */
export type CalendarAttachment =
  | {
      readonly kind: "inline";
      readonly name?: string;
      readonly type?: string;
      readonly bytes: Buffer;
      readonly line: number;
    }
  | {
      readonly kind: "address";
      readonly name?: string;
      readonly type?: string;
      readonly address: string;
      readonly line: number;
    };

/** An address in a property of its own, such as the one of an online meeting. */
export interface CalendarAddress {
  /** Name of the property in capitals, such as `URL` or `X-GOOGLE-CONFERENCE`. */
  readonly property: string;
  readonly address: string;
  readonly line: number;
}

/** Something an event has a calendar do before it begins. */
export interface CalendarAlarm {
  /** `display`, `audio`, `email` or, of old, `procedure`, which starts a program; lower case. */
  readonly action: string;
  readonly text: string;
  readonly attachments: readonly CalendarAttachment[];
}

/** A date, a task or an entry of a journal. */
export interface CalendarEvent {
  readonly kind: "event" | "task" | "journal";
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** The description once more as HTML, as some calendars send it. */
  readonly html?: string;
  readonly location: string;
  readonly organizer?: CalendarPerson;
  readonly attendees: readonly CalendarPerson[];
  readonly attachments: readonly CalendarAttachment[];
  readonly addresses: readonly CalendarAddress[];
  readonly alarms: readonly CalendarAlarm[];
  /** ISO 8601; without zone when the event gives a named or no zone. */
  readonly start?: string;
  readonly end?: string;
  /** `confirmed`, `tentative`, `cancelled` and so on; lower case, empty when not said. */
  readonly status: string;
  /** How often it was changed, as it says. */
  readonly sequence: number;
  /** It says that it repeats. */
  readonly repeats: boolean;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
}

/** What a calendar file holds. */
export interface Calendar {
  /** What is asked of the reader: `request`, `cancel`, `reply`, `publish`, …; lower case, empty when not said. */
  readonly method: string;
  /** The program that says it wrote the file. */
  readonly product: string;
  readonly events: readonly CalendarEvent[];
  /** What could not be read, in a few words each; a broken or overlong file still gives what was read before. */
  readonly troubles: readonly string[];
}
