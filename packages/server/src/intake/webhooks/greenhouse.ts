import type { RoleTier } from "@doorward/core";
import { z } from "zod";
import type { VendorAccess } from "../fetching/vendor-access.ts";
import { defineWebhook } from "../intake-kind.ts";
import { recordsAt, textAt, valueAt } from "../json-parts.ts";
import { isHmac, nameDelivery, readHex } from "./signature.ts";
import { tierSetting } from "./tier-setting.ts";
import { writeApplication, type VendorFile } from "./write-application.ts";

/** Actions that bring somebody new (https://developers.greenhouse.io/webhooks.html). */
const actions = /^(?:new_candidate_application|new_prospect_application)$/u;

/** Buckets in which Greenhouse keeps resumes, as the examples of its documentation show them. */
const ownBuckets = /^(?:prod-heroku|grnhse-[a-z0-9-]{1,60})\.s3(?:[.-][a-z0-9-]{1,30})?\.amazonaws\.com$/u;

/** Greenhouse signs `sha256 <hex of HMAC-SHA256(body)>`, with a space (https://developers.greenhouse.io/webhooks.html, 2026-11-26). */
export const greenhouse = defineWebhook({
  id: "greenhouse",
  title: "Greenhouse",
  usualDoor: "hiring",
  settings: z.strictObject({ tier: tierSetting }),
  secrets: [{ name: "secret-key", title: "Secret key of the web hook", isNeeded: true, canBeMade: true }],
  isSigned({ headers, body }, secrets) {
    const [, digits = ""] = /^sha256 (.{64})$/u.exec(headers.get("signature") ?? "") ?? [];
    return isHmac("sha256", secrets["secret-key"], [body], readHex(digits, 32));
  },
  read(value, { body }, { tier }) {
    if (!actions.test(textAt(value, "action"))) return { kind: "nothing" };
    const application = valueAt(value, "payload", "application");
    const id = textAt(application, "id");
    return {
      kind: "record",
      // Greenhouse-Event-ID is not part of what is signed, so that anybody could change it.
      key: nameDelivery(body),
      name: `greenhouse-application-${/^\d{1,20}$/u.test(id) ? id : "unknown"}.zip`,
      load: async (access) => ({ kind: "application", bytes: await loadApplication(application, tier, access) }),
    };
  },
});

const mostFiles = 20;
const uses: Readonly<Record<string, VendorFile["is"]>> = { resume: "resume", cover_letter: "letter" };

async function loadApplication(application: unknown, tier: RoleTier, { download }: VendorAccess): Promise<Uint8Array> {
  const candidate = valueAt(application, "candidate");
  const told = [...recordsAt(candidate, "attachments"), ...recordsAt(application, "attachments")];
  const byUrl = new Map(told.map((file) => [textAt(file, "url"), file]));
  const files: VendorFile[] = [];
  for (const [url, file] of [...byUrl].slice(0, mostFiles)) {
    const content = await download(url, { isOwn: (host) => ownBuckets.test(host) });
    files.push({ name: textAt(file, "filename"), is: uses[textAt(file, "type")] ?? "other", content });
  }
  const answers = recordsAt(application, "answers").map((entry) => ({
    question: textAt(entry, "question"),
    answer: textAt(entry, "answer"),
  }));
  return writeApplication({
    record: application,
    answers: [
      { question: "Title", answer: textAt(candidate, "title") },
      { question: "Company", answer: textAt(candidate, "company") },
      ...answers,
    ],
    files,
    tier,
  });
}
