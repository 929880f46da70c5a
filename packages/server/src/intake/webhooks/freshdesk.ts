import { Problem } from "@doorward/core";
import { z } from "zod";
import { attachFiles } from "../fetching/attach-files.ts";
import { writeBasic, type VendorAccess } from "../fetching/vendor-access.ts";
import { defineWebhook } from "../intake-kind.ts";
import { encodeJson, isRecord, textAt } from "../json-parts.ts";
import { isSameText, nameDelivery } from "./signature.ts";
import { accountName, isStorage, liesIn } from "./vendor-hosts.ts";

/** Conversations are given in pages of 100 (https://developers.freshdesk.com/api/#list_all_ticket_notes). */
const mostPages = 5;
const pageSize = 100;

/** Freshdesk's automations sign nothing: a header holds a secret, and what they send is only a hint of which ticket to load. */
export const freshdesk = defineWebhook({
  id: "freshdesk",
  title: "Freshdesk",
  usualDoor: "support",
  settings: z.strictObject({ account: accountName.describe("`company` for company.freshdesk.com") }),
  secrets: [
    { name: "header", title: "Secret in the header X-Doorward-Secret", isNeeded: true, canBeMade: true },
    {
      name: "api-key",
      title: "API key that may read tickets",
      isNeeded: true,
      canBeMade: false,
      shownAt: ["account"],
    },
  ],
  isSigned: ({ headers }, secrets) => isSameText(headers.get("x-doorward-secret") ?? "", secrets["header"]),
  read(value, _delivery, { account }) {
    const id = textAt(value, "freshdesk_webhook", "ticket_id") || textAt(value, "ticket_id");
    const [, number] = /^(?:[A-Z#-]{0,10})(\d{1,15})$/u.exec(id) ?? [];
    if (number === undefined)
      throw new Problem("not-valid", 'The body names no ticket. Send { "ticket_id": "{{ticket.id}}" }.');
    return {
      kind: "record",
      key: undefined,
      name: `freshdesk-ticket-${number}.json`,
      load: (access) => loadTicket(number, `${account}.freshdesk.com`, access),
    };
  },
});

async function loadTicket(number: string, host: string, access: VendorAccess) {
  const { "api-key": apiKey } = access.secrets;
  if (apiKey === undefined)
    throw new Problem("not-valid", "Freshdesk signs nothing, so its tickets have to be loaded: set the API key.");
  // https://developers.freshdesk.com/api/#authentication: the password may be anything.
  const request = { isOwn: (name: string) => name === host, headers: { authorization: writeBasic(apiKey, "X") } };
  const address = `https://${host}/api/v2/tickets/${number}`;
  const ticket = await access.ask(`${address}?include=requester`, request);
  if (!isRecord(ticket)) throw new Problem("network-refused", `${host} answered with something that is no ticket.`);
  const conversations: unknown[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const some = await access.ask(
      `${address}/conversations?per_page=${String(pageSize)}&page=${String(page)}`,
      request,
    );
    if (!Array.isArray(some)) break;
    conversations.push(...(some as unknown[]));
    if (some.length < pageSize) break;
  }
  const whole = { ...ticket, url: address, conversations };
  const filled = await attachFiles(whole, { urls: ["attachment_url"], isOwn: holdsFiles }, access);
  // The ticket as it stands, without its files, whose addresses are other ones each time.
  const mark = [number, textAt(ticket, "updated_at"), ...conversations.map((entry) => textAt(entry, "id"))];
  return { bytes: encodeJson(filled.value), key: nameDelivery(Buffer.from(mark.join(" "))) };
}

function holdsFiles(host: string): boolean {
  return liesIn(host, "freshdesk.com") || isStorage(host);
}
