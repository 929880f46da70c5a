import { firstText, isRecord, textAt, valueAt, type JsonRecord } from "../../../formats/json/json-value.ts";
import type { ConversationEntry, Participant } from "../conversation.ts";
import { hostOf } from "../hosts.ts";
import { cutShort, cutText } from "../reading-room.ts";
import type { Shape } from "./shape.ts";

/** What automations of Freshdesk send: flat keys that begin with `ticket_`, under `freshdesk_webhook` or alone. */
export const freshdeskWebhook: Shape = {
  fits: (value) => {
    const body = unpack(value);
    return body !== undefined && ["ticket_description", "ticket_latest_public_comment"].some((key) => key in body);
  },
  read: (value, room) => {
    const body = unpack(value) ?? {};
    const requester: Participant = {
      name: cutShort(firstText(textAt(body, "ticket_requester_name"), textAt(body, "ticket_contact_name"))),
      address: cutShort(textAt(body, "ticket_requester_email")),
      handle: cutShort(textAt(body, "ticket_requester_phone")),
    };
    const opening = cutText(textAt(body, "ticket_description"), room);
    const latest = cutText(textAt(body, "ticket_latest_public_comment"), room);
    const entries: ConversationEntry[] = [];
    if (opening !== "") entries.push({ ...requester, by: "them", ...readBody(opening), files: [], links: [] });
    if (latest !== "" && latest !== opening) {
      const isTheirs = requester.name === "" || latest.trimStart().startsWith(requester.name);
      const person = isTheirs
        ? requester
        : { name: cutShort(textAt(body, "ticket_agent_name")), address: "", handle: "" };
      entries.push({ ...person, by: isTheirs ? "them" : "us", ...readBody(latest), files: [], links: [] });
    }
    return [
      {
        medium: "ticket",
        vendor: "freshdesk",
        id: cutShort(textAt(body, "ticket_id")),
        subject: cutText(textAt(body, "ticket_subject"), room),
        channel: cutShort(textAt(body, "ticket_source")).toLowerCase(),
        host: hostOf(firstText(textAt(body, "ticket_url"), textAt(body, "ticket_portal_url"))),
        requester,
        entries,
        related: [],
      },
    ];
  },
};

function unpack(value: unknown): JsonRecord | undefined {
  const inner = valueAt(value, "freshdesk_webhook");
  if (isRecord(inner)) return inner;
  return isRecord(value) ? value : undefined;
}

/** Descriptions come as HTML or as text, and nothing says which. */
function readBody(body: string): Pick<ConversationEntry, "text" | "html"> {
  return /<(?:div|p|br|a|span|table)\b/iu.test(body) ? { text: "", html: body } : { text: body };
}
