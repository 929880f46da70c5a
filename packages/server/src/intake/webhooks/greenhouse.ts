import { z } from "zod";
import { attachFiles } from "../fetching/attach-files.ts";
import { defineWebhook } from "../intake-kind.ts";
import { encodeJson, recordsAt, textAt, valueAt } from "../json-parts.ts";
import { writeAsTicket, type Application } from "./application.ts";
import { isHmac, nameDelivery, readHex } from "./signature.ts";

/** Actions that bring somebody new (https://developers.greenhouse.io/webhooks.html). */
const actions = /^(?:new_candidate_application|new_prospect_application)$/u;

/** Buckets in which Greenhouse keeps resumes, as the examples of its documentation show them. */
const ownBuckets = /^(?:prod-heroku|grnhse-[a-z0-9-]{1,60})\.s3(?:[.-][a-z0-9-]{1,30})?\.amazonaws\.com$/u;

/** Greenhouse signs `sha256 <hex of HMAC-SHA256(body)>`, with a space (https://developers.greenhouse.io/webhooks.html, 2026-11-26). */
export const greenhouse = defineWebhook({
  id: "greenhouse",
  title: "Greenhouse",
  usualDoor: "hiring",
  settings: z.strictObject({}),
  secrets: [{ name: "secret-key", title: "Secret key of the web hook", isNeeded: true, canBeMade: true }],
  isSigned({ headers, body }, secrets) {
    const [, digits = ""] = /^sha256 (.{64})$/u.exec(headers.get("signature") ?? "") ?? [];
    return isHmac("sha256", secrets["secret-key"], [body], readHex(digits, 32));
  },
  read(value, { body }) {
    if (!actions.test(textAt(value, "action"))) return { kind: "nothing" };
    const application = readApplication(valueAt(value, "payload", "application"));
    return {
      kind: "record",
      // Greenhouse-Event-ID is not part of what is signed, so that anybody could change it.
      key: nameDelivery(body),
      name: `greenhouse-application-${/^\d{1,20}$/u.test(application.id) ? application.id : "unknown"}.json`,
      load: async (access) => {
        const places = { urls: ["url"], isOwn: (host: string) => ownBuckets.test(host) };
        return { bytes: encodeJson((await attachFiles(writeAsTicket(application), places, access)).value) };
      },
    };
  },
});

function readApplication(application: unknown): Application {
  const candidate = valueAt(application, "candidate");
  const valuesOf = (key: string) => recordsAt(candidate, key).map((entry) => textAt(entry, "value"));
  const files = [...recordsAt(candidate, "attachments"), ...recordsAt(application, "attachments")];
  const byUrl = new Map(files.map((file) => [textAt(file, "url"), textAt(file, "filename")]));
  return {
    id: textAt(application, "id"),
    vendor: "greenhouse",
    job: textAt(recordsAt(application, "jobs")[0], "name"),
    appliedAt: textAt(application, "applied_at"),
    name: `${textAt(candidate, "first_name")} ${textAt(candidate, "last_name")}`.trim(),
    email: valuesOf("email_addresses")[0] ?? "",
    phone: valuesOf("phone_numbers")[0] ?? "",
    answers: [
      { question: "Title", answer: textAt(candidate, "title") },
      { question: "Company", answer: textAt(candidate, "company") },
      ...recordsAt(application, "answers").map((entry) => ({
        question: textAt(entry, "question"),
        answer: textAt(entry, "answer"),
      })),
      ...valuesOf("email_addresses")
        .slice(1)
        .map((answer) => ({ question: "Email", answer })),
    ],
    links: [...valuesOf("website_addresses"), ...valuesOf("social_media_addresses")],
    files: [...byUrl].map(([url, name]) => ({ name, url })),
  };
}
