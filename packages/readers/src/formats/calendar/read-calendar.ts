import type { Calendar, CalendarEvent } from "./calendar.ts";
import { readContentLines, type ContentLine } from "./content-lines.ts";
import { calendarLimits } from "./limits.ts";
import {
  openEvent,
  takeAlarmLine,
  takeEventLine,
  type AlarmDraft,
  type EventDraft,
  type TellTrouble,
} from "./read-event.ts";

const eventKinds: Readonly<Record<string, CalendarEvent["kind"]>> = {
  VEVENT: "event",
  VTODO: "task",
  VJOURNAL: "journal",
};

/** A calendar file on the way. */
interface Reading {
  method: string;
  product: string;
  readonly events: EventDraft[];
  readonly troubles: Set<string>;
  /** Names of the components around the line at hand, from outside in. */
  readonly open: string[];
  event?: EventDraft | undefined;
  alarm?: AlarmDraft | undefined;
}

/**
 * Reads a calendar file (iCalendar, RFC 5545, and what is left of vCalendar 1.0). Never throws: what is missing, broken
 * or beyond a limit is told in `troubles`, and the rest is given.
 */
export function readCalendar(bytes: Buffer): Calendar {
  const reading: Reading = { method: "", product: "", events: [], troubles: new Set(), open: [] };
  if (bytes.length > calendarLimits.bytes) reading.troubles.add("the calendar is too large to be read whole");
  const tell = (trouble: string) => void reading.troubles.add(trouble);
  for (const line of readContentLines(bytes.subarray(0, calendarLimits.bytes), tell)) takeLine(reading, line, tell);
  if (reading.open.length > 0) reading.troubles.add("the calendar ends in the middle of an event");
  const { method, product, events, troubles } = reading;
  return { method, product, events, troubles: [...troubles] };
}

function takeLine(reading: Reading, line: ContentLine, tell: TellTrouble): void {
  if (line.name === "BEGIN") openComponent(reading, line);
  else if (line.name === "END") closeComponent(reading, nameOf(line));
  else if (reading.alarm !== undefined) takeAlarmLine(reading.alarm, line, tell);
  else if (reading.event !== undefined) takeEventLine(reading.event, line, tell);
  else if (line.name === "METHOD") reading.method ||= line.value.trim().toLowerCase().slice(0, 40);
  else if (line.name === "PRODID") reading.product ||= line.value.trim().slice(0, 200);
}

function openComponent(reading: Reading, line: ContentLine): void {
  const name = nameOf(line);
  if (reading.open.length >= calendarLimits.depth) {
    reading.troubles.add(`the calendar nests deeper than ${calendarLimits.depth} levels`);
    return;
  }
  reading.open.push(name);
  const kind = Object.hasOwn(eventKinds, name) ? eventKinds[name] : undefined;
  if (kind !== undefined) {
    reading.alarm = undefined;
    reading.event = openEvent(kind, line.line);
    if (reading.events.length < calendarLimits.events) reading.events.push(reading.event);
    else reading.troubles.add(`the calendar has more than ${calendarLimits.events} events`);
  } else if (name === "VALARM" && reading.event !== undefined) {
    reading.alarm = { action: "", text: "", attachments: [] };
    if (reading.event.alarms.length < calendarLimits.alarms) reading.event.alarms.push(reading.alarm);
    else reading.troubles.add(`an event has more than ${calendarLimits.alarms} alarms`);
  }
}

/** Closes a component with all that was left open inside it; an END of nothing open does nothing. */
function closeComponent(reading: Reading, name: string): void {
  const at = reading.open.lastIndexOf(name);
  if (at < 0) return;
  reading.open.length = at;
  if (!reading.open.includes("VALARM")) reading.alarm = undefined;
  if (!reading.open.some((open) => Object.hasOwn(eventKinds, open))) reading.event = undefined;
}

function nameOf({ value }: ContentLine): string {
  return value.trim().toUpperCase().slice(0, 40);
}
