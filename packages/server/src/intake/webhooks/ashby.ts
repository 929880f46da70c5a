import type { RoleTier } from "@doorward/core";
import { z } from "zod";
import { writeBasic, type VendorAccess } from "../fetching/vendor-access.ts";
import { defineWebhook } from "../intake-kind.ts";
import { isRecord, textAt, valueAt, type JsonRecord } from "../json-parts.ts";
import { isHmac, nameDelivery, readHex } from "./signature.ts";
import { isStorage } from "./vendor-hosts.ts";
import { tierSetting } from "./tier-setting.ts";
import { writeApplication, type VendorFile } from "./write-application.ts";

const host = "api.ashbyhq.com";

/** Ashby signs `sha256=<hex of HMAC-SHA256(body)>` (https://developers.ashbyhq.com/docs/authenticating-webhooks, 2026-11-26). */
export const ashby = defineWebhook({
  id: "ashby",
  title: "Ashby",
  usualDoor: "hiring",
  settings: z.strictObject({ tier: tierSetting }),
  secrets: [
    { name: "secret-token", title: "Secret token of the webhook", isNeeded: true, canBeMade: true },
    {
      name: "api-key",
      title: "API key that may read candidates, for links and resumes",
      isNeeded: false,
      canBeMade: false,
    },
  ],
  isSigned({ headers, body }, secrets) {
    const [, digits = ""] = /^sha256=(.{64})$/u.exec(headers.get("ashby-signature") ?? "") ?? [];
    return isHmac("sha256", secrets["secret-token"], [body], readHex(digits, 32));
  },
  read(value, { body }, { tier }) {
    // A ping has to be answered with a success too, else Ashby switches the webhook off.
    if (textAt(value, "action") !== "applicationSubmit") return { kind: "nothing" };
    const application = valueAt(value, "data", "application");
    const id = textAt(application, "id");
    return {
      kind: "record",
      key: nameDelivery(body),
      name: `ashby-application-${/^[\w-]{1,40}$/u.test(id) ? id : "unknown"}.zip`,
      load: async (access) => ({ kind: "application", bytes: await loadApplication(application, tier, access) }),
    };
  },
});

/** With an API key the candidate is asked for; without one, what was sent has to do. */
async function loadApplication(application: unknown, tier: RoleTier, access: VendorAccess): Promise<Uint8Array> {
  const sent = valueAt(application, "candidate");
  const id = textAt(sent, "id");
  const candidate = (await askApi("candidate.info", { id }, access)) ?? sent;
  const handle = textAt(candidate, "resumeFileHandle", "handle");
  return writeApplication({
    record: { ...(isRecord(application) ? application : {}), candidate },
    answers: [
      { question: "Position", answer: textAt(candidate, "position") },
      { question: "Company", answer: textAt(candidate, "company") },
    ],
    files: handle === "" ? [] : [await loadResume(handle, textAt(candidate, "resumeFileHandle", "name"), access)],
    tier,
  });
}

async function loadResume(fileHandle: string, name: string, access: VendorAccess): Promise<VendorFile> {
  const url = textAt(await askApi("file.info", { fileHandle }, access), "url");
  // The address comes from Ashby itself, which keeps files in buckets of its cloud.
  const content = await access.download(url, { isOwn: isStorage });
  return { name: name || "resume", is: "resume", content };
}

async function askApi(method: string, body: JsonRecord, { secrets, ask }: VendorAccess): Promise<unknown> {
  const { "api-key": apiKey } = secrets;
  if (apiKey === undefined) return undefined;
  const answer = await ask(`https://${host}/${method}`, {
    isOwn: (name) => name === host,
    method: "POST",
    headers: { authorization: writeBasic(apiKey, ""), "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  });
  return valueAt(answer, "results");
}
