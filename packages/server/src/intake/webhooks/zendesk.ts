import { Problem } from "@doorward/core";
import { z } from "zod";
import { attachFiles } from "../fetching/attach-files.ts";
import { defineWebhook } from "../intake-kind.ts";
import { encodeJson, isRecord, textAt } from "../json-parts.ts";
import { isFresh, isHmac, nameDelivery, readBase64 } from "./signature.ts";
import { accountName, liesIn } from "./vendor-hosts.ts";

/** Events that bring something somebody wrote (https://developer.zendesk.com/api-reference/webhooks/event-types/ticket-events). */
const events =
  /^zen:event-type:(?:ticket\.(?:created|comment_added|message_added|attachment_linked_to_comment|description_changed|subject_changed)|messaging_ticket\.message_added)$/u;

/** Zendesk signs `base64(HMAC-SHA256(timestamp + body))` (https://developer.zendesk.com/documentation/webhooks/verifying/, 2026-11-26). */
export const zendesk = defineWebhook({
  id: "zendesk",
  title: "Zendesk",
  usualDoor: "support",
  settings: z.strictObject({ account: accountName.describe("`company` for company.zendesk.com") }),
  secrets: [{ name: "signing", title: "Signing secret of the webhook", isNeeded: true, canBeMade: false }],
  isSigned({ headers, body }, secrets, at) {
    const timestamp = headers.get("x-zendesk-webhook-signature-timestamp") ?? "";
    const given = readBase64(headers.get("x-zendesk-webhook-signature") ?? "", 32);
    return isHmac("sha256", secrets["signing"], [timestamp, body], given) && isFresh(Date.parse(timestamp), at);
  },
  read(value, { body }, { account }) {
    const event = textAt(value, "type");
    if (!isRecord(value) || (event.startsWith("zen:event-type:") && !events.test(event))) return { kind: "nothing" };
    // A trigger sends what its author wrote; the readers of tickets know no other than these.
    if (event === "" && !["ticket", "comments", "entries"].some((key) => key in value))
      throw new Problem("not-valid", "The body is no ticket. Subscribe the webhook to ticket events.");
    // A ticket of a trigger has an id too, which stays the same while comments are added.
    const id = event.startsWith("zen:event-type:") ? textAt(value, "id") : "";
    const isOwn = (host: string) => host === `${account}.zendesk.com` || liesIn(host, "zdusercontent.com");
    return {
      kind: "record",
      key: id || nameDelivery(body),
      name: `zendesk-ticket-${nameTicket(value)}.json`,
      load: async (access) => {
        const filled = await attachFiles(value, { urls: ["content_url"], isOwn }, access);
        return { bytes: filled.isChanged ? encodeJson(filled.value) : body };
      },
    };
  },
});

function nameTicket(value: unknown): string {
  const id = textAt(value, "detail", "id") || textAt(value, "ticket", "id") || textAt(value, "id");
  return /^[\w-]{1,40}$/u.test(id) ? id : "unknown";
}
