import type { CalendarAddress, CalendarAlarm, CalendarAttachment, CalendarEvent, CalendarPerson } from "./calendar.ts";
import type { ContentLine } from "./content-lines.ts";
import { readCalendarAttachment } from "./attachments.ts";
import { readDataAddress } from "./data-address.ts";
import { calendarLimits } from "./limits.ts";
import { readPerson } from "./people.ts";
import { readTextValue, readTimeValue } from "./values.ts";

/** An event while its lines come in. */
export type EventDraft = {
  -readonly [Key in keyof CalendarEvent]: CalendarEvent[Key];
} & {
  attendees: CalendarPerson[];
  attachments: CalendarAttachment[];
  addresses: CalendarAddress[];
  alarms: AlarmDraft[];
};

/** An alarm while its lines come in. */
export type AlarmDraft = { -readonly [Key in keyof CalendarAlarm]: CalendarAlarm[Key] } & {
  attachments: CalendarAttachment[];
};

/** Hears what could not be read, in a few words. */
export type TellTrouble = (trouble: string) => void;

/** An event of which nothing is read yet. */
export function openEvent(kind: CalendarEvent["kind"], line: number): EventDraft {
  return {
    kind,
    uid: "",
    summary: "",
    description: "",
    location: "",
    attendees: [],
    attachments: [],
    addresses: [],
    alarms: [],
    status: "",
    sequence: 0,
    repeats: false,
    line,
  };
}

/** What each property does to the event that holds it. */
const takers: Readonly<Record<string, (event: EventDraft, line: ContentLine, tell: TellTrouble) => void>> = {
  UID: (event, line) => (event.uid ||= readTextValue(line).slice(0, 1000)),
  SUMMARY: (event, line) => (event.summary ||= readTextValue(line)),
  DESCRIPTION: takeDescription,
  COMMENT: (event, line) => {
    event.description = append(event.description, readTextValue(line));
  },
  "X-ALT-DESC": (event, line) => {
    if (/html/iu.test(line.parameters.get("FMTTYPE") ?? "text/html")) event.html ??= readTextValue(line);
  },
  LOCATION: (event, line) => (event.location ||= readTextValue(line)),
  ORGANIZER: (event, line) => {
    event.organizer ??= readPerson(line);
  },
  ATTENDEE: (event, line, tell) => keep(event.attendees, readPerson(line), "attendees", tell),
  ATTACH: (event, line, tell) => takeAttachment(event.attachments, line, tell),
  DTSTART: (event, line) => takeTime(event, "start", line),
  DTEND: (event, line) => takeTime(event, "end", line),
  DUE: (event, line) => takeTime(event, "end", line),
  STATUS: (event, line) => (event.status ||= line.value.trim().toLowerCase().slice(0, 40)),
  SEQUENCE: (event, line) => {
    const count = Number(line.value.trim().slice(0, 12));
    event.sequence = Number.isSafeInteger(count) && count > 0 ? count : 0;
  },
  RRULE: (event) => (event.repeats = true),
  RDATE: (event) => (event.repeats = true),
};

/** Takes one line of an event. Properties of a name of their own are looked at for addresses alone. */
export function takeEventLine(event: EventDraft, line: ContentLine, tell: TellTrouble): void {
  const take = Object.hasOwn(takers, line.name) ? takers[line.name] : undefined;
  if (take !== undefined) take(event, line, tell);
  else if (/^\s{0,8}[a-z][a-z0-9+.-]{1,30}:\/\//iu.test(line.value.slice(0, 64)))
    keep(
      event.addresses,
      { property: line.name, address: line.value.trim().slice(0, 16_384), line: line.line },
      "addresses",
      tell,
    );
}

/** Takes one line of an alarm. */
export function takeAlarmLine(alarm: AlarmDraft, line: ContentLine, tell: TellTrouble): void {
  if (line.name === "ACTION") alarm.action ||= line.value.trim().toLowerCase().slice(0, 40);
  else if (line.name === "DESCRIPTION" || line.name === "SUMMARY") alarm.text = append(alarm.text, readTextValue(line));
  else if (line.name === "ATTACH") takeAttachment(alarm.attachments, line, tell);
}

/** The description, and the HTML that Thunderbird puts into a parameter of it. */
function takeDescription(event: EventDraft, line: ContentLine): void {
  if (/html/iu.test(line.parameters.get("FMTTYPE") ?? "")) event.html ??= readTextValue(line);
  else event.description ||= readTextValue(line);
  const data = readDataAddress(line.parameters.get("ALTREP") ?? "");
  if (data?.type === "text/html") event.html ??= data.bytes.toString("utf8").slice(0, calendarLimits.text);
}

/** Grows by joining alone, so that many lines stay cheap. */
function append(text: string, more: string): string {
  if (text.length + more.length > calendarLimits.text) return text;
  return text === "" ? more : `${text}\n${more}`;
}

function takeTime(event: EventDraft, side: "start" | "end", line: ContentLine): void {
  const time = readTimeValue(line);
  if (time !== undefined) event[side] ??= time;
}

function takeAttachment(list: CalendarAttachment[], line: ContentLine, tell: TellTrouble): void {
  const attachment = readCalendarAttachment(line);
  if (attachment === undefined) tell("an attachment of an event is broken");
  else keep(list, attachment, "attachments", tell);
}

function keep<T>(list: T[], item: T, what: "attendees" | "attachments" | "addresses", tell: TellTrouble): void {
  if (list.length < calendarLimits[what]) list.push(item);
  else tell(`an event has more than ${calendarLimits[what]} ${what}`);
}
