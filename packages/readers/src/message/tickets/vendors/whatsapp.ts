import type { Conversation, ConversationEntry } from "../conversation.ts";
import { cutShort, cutText, takeNewest, type ReadingRoom } from "../reading-room.ts";

/** How a message begins: `[12/04/2026, 10:15:22] Name: …` on phones of Apple, `12/04/26, 10:15 - Name: …` elsewhere. */
const starts = [
  /^\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ \u{202f}][AaPp]\.?[Mm]\.?)?\] /u,
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ \u{202f}][AaPp]\.?[Mm]\.?)? - /u,
] as const;

/** What stands for a file: `<attached: name>` on phones of Apple, `name (file attached)` elsewhere. */
const fileMarks = [/^<attached: ([^<>]{1,200})>/u, /^([^\n/\\]{1,200}) \(file attached\)/u] as const;

/** Whether a text is a chat that WhatsApp exported: at least two of its first twenty lines begin as its messages do. */
export function looksLikeWhatsapp(text: string): boolean {
  const lines = text.slice(0, 20_000).split("\n", 20);
  return lines.filter((line) => findStart(stripMarks(line)) > 0).length >= 2;
}

/**
 * Reads such a chat. Times are left out, since the export does not say whether the day or the month comes first, and
 * who exported it is not told either: everybody counts as a stranger.
 */
export function readWhatsapp(text: string, room: ReadingRoom): Conversation {
  const lines = text.split(/\r?\n/u);
  const begins: number[] = [];
  for (const [number, line] of lines.entries()) if (findStart(stripMarks(line)) > 0) begins.push(number);
  const entries = takeNewest(
    begins.map((begin, index) => [begin, begins[index + 1] ?? lines.length] as const),
    room,
  ).map(([begin, end]) => readMessage(lines.slice(begin, end), room));
  return {
    medium: "chat",
    vendor: "whatsapp",
    id: "",
    subject: "",
    channel: "",
    host: "",
    requester: { name: "", address: "", handle: "" },
    entries,
    related: [],
  };
}

/** How many characters the time at the beginning takes; 0 when there is none. */
function findStart(line: string): number {
  const head = line.slice(0, 60);
  return starts.map((start) => start.exec(head)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
}

/** Without the marks of reading direction that WhatsApp puts in front of lines. */
function stripMarks(line: string): string {
  return line.replace(/^[\u{200e}\u{200f}\u{feff}]{1,4}/u, "");
}

/** A message from its lines, of which the first begins with its time. */
function readMessage(lines: readonly string[], room: ReadingRoom): ConversationEntry {
  const marked = stripMarks(lines.join("\n"));
  const whole = marked.slice(findStart(marked));
  const colon = whole.slice(0, 120).indexOf(": ");
  const isSystem = colon < 0;
  const body = stripMarks(isSystem ? whole : whole.slice(colon + 2)).trim();
  const file = fileMarks.map((mark) => mark.exec(body)?.[1]).find((name) => name !== undefined);
  const name = isSystem ? "" : cutShort(whole.slice(0, colon).trim());
  return {
    name,
    address: "",
    handle: name,
    by: isSystem ? "system" : "them",
    text: cutText(body, room),
    files: file === undefined ? [] : [{ name: file }],
    links: [],
  };
}
