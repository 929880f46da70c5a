import { z } from "zod";
import { attachFiles } from "../fetching/attach-files.ts";
import { defineWebhook } from "../intake-kind.ts";
import { encodeJson, textAt } from "../json-parts.ts";
import { isHmac, nameDelivery, readHex } from "./signature.ts";
import { liesIn } from "./vendor-hosts.ts";

/** Topics that bring something a customer wrote (https://developers.intercom.com/docs/references/webhooks/webhook-models). */
const topics: ReadonlySet<string> = new Set([
  "conversation.user.created",
  "conversation.user.replied",
  "ticket.created",
  "ticket.contact.replied",
]);

/** Where Intercom keeps files, as its API documentation shows them. */
const ownDomains = ["intercom.io", "intercomcdn.com", "intercomcdn.eu", "intercomassets.com"];

/** Intercom signs `sha1=<hex of HMAC-SHA1(body)>` with the client secret of the app (https://developers.intercom.com/docs/webhooks, 2026-11-26). */
export const intercom = defineWebhook({
  id: "intercom",
  title: "Intercom",
  usualDoor: "support",
  settings: z.strictObject({}),
  secrets: [{ name: "client-secret", title: "Client secret of the app", isNeeded: true, canBeMade: false }],
  isSigned({ headers, body }, secrets) {
    const [, digits = ""] = /^sha1=(.{40})$/u.exec(headers.get("x-hub-signature") ?? "") ?? [];
    return isHmac("sha1", secrets["client-secret"], [body], readHex(digits, 20));
  },
  read(value, { body }) {
    if (!topics.has(textAt(value, "topic"))) return { kind: "nothing" };
    const id = textAt(value, "data", "item", "id");
    return {
      kind: "record",
      // Its own `id` stands in the signed body; the same one comes more than once.
      key: textAt(value, "id") || nameDelivery(body),
      name: `intercom-conversation-${/^[\w-]{1,40}$/u.test(id) ? id : "unknown"}.json`,
      load: async (access) => {
        const filled = await attachFiles(value, { urls: ["url"], isOwn: holdsFiles }, access);
        return { bytes: filled.isChanged ? encodeJson(filled.value) : body };
      },
    };
  },
});

function holdsFiles(host: string): boolean {
  return ownDomains.some((domain) => liesIn(host, domain)) || /^(?:[\w-]+\.)*intercom-attachments-\d\.com$/u.test(host);
}
