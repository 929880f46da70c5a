import { firstText, isRecord, recordsAt, textAt, valueAt, type JsonRecord } from "../../../formats/json/json-value.ts";
import type { Conversation, ConversationEntry, ConversationFile, Participant, Side } from "../conversation.ts";
import { readFiles, type FileKeys } from "../files.ts";
import { hostOf } from "../hosts.ts";
import { cutShort, cutText, takeNewest, type ReadingRoom } from "../reading-room.ts";
import { timeAt } from "../times.ts";
import type { Shape } from "./shape.ts";
import { readZendeskAccount } from "./zendesk-account.ts";

/** https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/ */
const fileKeys: FileKeys = {
  name: ["file_name", "filename", "name"],
  type: ["content_type"],
  size: ["size"],
  url: ["content_url", "url"],
};

/** Tickets of Zendesk: alone, in lists, with comments, audits and users beside them. */
export const zendesk: Shape = {
  fits: (value) =>
    isRecord(value) &&
    (looksLikeTicket(value) ||
      looksLikeTicket(valueAt(value, "ticket")) ||
      recordsAt(value, "tickets").some(looksLikeTicket) ||
      recordsAt(value, "comments").some(looksLikeComment) ||
      recordsAt(value, "audits").some((audit) => recordsAt(audit, "events").length > 0)),
  read: (value, room) => {
    const users = indexUsers([...recordsAt(value, "users"), ...recordsAt(value, "user_list")]);
    const tickets = recordsAt(value, "tickets");
    if (tickets.length > 0) return tickets.map((ticket) => readTicket({ ticket, users, beside: {} }, room));
    const inner = valueAt(value, "ticket");
    const beside = isRecord(value) ? value : {};
    const ticket = isRecord(inner) ? inner : looksLikeTicket(value) ? beside : {};
    return [readTicket({ ticket, users, beside }, room)];
  },
};

/** A ticket with the people and the lists that lie beside it. */
interface TicketAtHand {
  readonly ticket: JsonRecord;
  readonly users: ReadonlyMap<string, JsonRecord>;
  readonly beside: JsonRecord;
}

function looksLikeTicket(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const hasAsker = "requester_id" in value || isRecord(value["requester"]) || "submitter_id" in value;
  const hasWords = "description" in value || "raw_subject" in value || Array.isArray(value["comments"]);
  return hasWords && (hasAsker || "via" in value || "latest_comment" in value || Array.isArray(value["comments"]));
}

function looksLikeComment(value: JsonRecord): boolean {
  return "author_id" in value && ("html_body" in value || "plain_body" in value || "body" in value);
}

function indexUsers(users: readonly JsonRecord[]): ReadonlyMap<string, JsonRecord> {
  return new Map(users.map((user) => [textAt(user, "id"), user]));
}

function readTicket({ ticket, users, beside }: TicketAtHand, room: ReadingRoom): Conversation {
  const embedded = valueAt(ticket, "requester");
  const requesterId = textAt(ticket, "requester_id") || textAt(embedded, "id");
  const asking = isRecord(embedded) ? embedded : users.get(requesterId);
  const requester = readPerson(asking);
  const people: People = { users, requesterId, requester, assigneeId: textAt(ticket, "assignee_id") };
  const comments = findComments(ticket, beside);
  const entries = takeNewest(comments, room).map((comment) => readComment(comment, people, room));
  const opening = cutText(firstText(textAt(ticket, "description"), textAt(ticket, "latest_comment")), room);
  const openedAt = timeAt(ticket, "created_at");
  const account = readZendeskAccount(asking);
  return {
    medium: "ticket",
    vendor: "zendesk",
    id: cutShort(textAt(ticket, "id")),
    subject: cutText(
      firstText(textAt(ticket, "raw_subject"), textAt(ticket, "subject"), textAt(ticket, "title")),
      room,
    ),
    channel: cutShort(textAt(ticket, "via", "channel")).toLowerCase(),
    host: hostOf(textAt(ticket, "url")),
    ...(openedAt === undefined ? {} : { openedAt }),
    requester,
    entries:
      entries.length > 0 || opening === ""
        ? entries
        : [{ ...requester, by: "them", ...(openedAt && { time: openedAt }), text: opening, files: [], links: [] }],
    ...(account === undefined ? {} : { account }),
    related: [textAt(ticket, "problem_id"), textAt(ticket, "via_followup_source_id")].filter((id) => id !== ""),
  };
}

/** Comments lie in the ticket, beside it, or as events in its audits. */
function findComments(ticket: JsonRecord, beside: JsonRecord): readonly JsonRecord[] {
  const places = [recordsAt(ticket, "comments"), recordsAt(beside, "comments")];
  const audited = [...recordsAt(ticket, "audits"), ...recordsAt(beside, "audits")].flatMap((audit) =>
    recordsAt(audit, "events")
      .filter((event) => /^(?:voice)?comment$/iu.test(textAt(event, "type")))
      .map((event) => ({ created_at: valueAt(audit, "created_at"), via: valueAt(audit, "via"), ...event })),
  );
  return places.find((comments) => comments.length > 0) ?? audited;
}

interface People {
  readonly users: ReadonlyMap<string, JsonRecord>;
  readonly requesterId: string;
  readonly requester: Participant;
  readonly assigneeId: string;
}

function readComment(comment: JsonRecord, people: People, room: ReadingRoom): ConversationEntry {
  const authorId = textAt(comment, "author_id") || textAt(comment, "author", "id");
  const author = people.users.get(authorId) ?? valueAt(comment, "author");
  const isAsker = authorId !== "" && authorId === people.requesterId;
  const time = timeAt(comment, "created_at");
  const html = cutText(textAt(comment, "html_body"), room);
  return {
    ...(isAsker && !isRecord(author) ? people.requester : readPerson(author)),
    by: isAsker ? "them" : findSide(comment, author, people),
    ...(time === undefined ? {} : { time }),
    text: cutText(firstText(textAt(comment, "plain_body"), textAt(comment, "body"), textAt(comment, "value")), room),
    ...(html === "" ? {} : { html }),
    ...(valueAt(comment, "public") === false ? { isNote: true } : {}),
    files: readFiles(recordsAt(comment, "attachments"), fileKeys, room, readScan),
    links: [],
  };
}

/** Whose a comment is whose author is not the one who asks. Zendesk's own programs write as user -1. */
function findSide(comment: JsonRecord, author: unknown, { requesterId }: People): Side {
  if (textAt(comment, "author_id") === "-1" || /^(?:system|rule)$/u.test(textAt(comment, "via", "channel")))
    return "system";
  const role = textAt(author, "role") || textAt(author, "type");
  if (/^(?:end.?user|customer)$/iu.test(role)) return "them";
  if (role !== "" || valueAt(comment, "public") === false) return "us";
  return requesterId === "" ? "them" : "us";
}

function readPerson(user: unknown): Participant {
  return {
    name: cutShort(textAt(user, "name")),
    address: cutShort(textAt(user, "email")),
    handle: cutShort(textAt(user, "phone")),
  };
}

/** What the scan found, and whether a person let the file through all the same. */
function readScan(record: JsonRecord): Pick<ConversationFile, "blocked" | "isReleased"> {
  const found = textAt(record, "malware_scan_result").toLowerCase();
  const isStopped =
    /^(?:malware_found|infected|malicious)$/u.test(found) || textAt(record, "file_name") === "redacted.txt";
  const isReleased = isStopped && valueAt(record, "malware_access_override") === true;
  return {
    ...(isStopped ? { blocked: found === "" || found === "malware_not_found" ? "redacted" : found } : {}),
    ...(isReleased ? { isReleased } : {}),
  };
}
