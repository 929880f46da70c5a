import { Problem, type RoleTier } from "@doorward/core";
import { z } from "zod";
import { writeBasic, type VendorAccess } from "../fetching/vendor-access.ts";
import { defineWebhook, type VendorDelivery } from "../intake-kind.ts";
import { recordsAt, textAt, valueAt } from "../json-parts.ts";
import { isFresh, isHmac, nameDelivery, readHex } from "./signature.ts";
import { isStorage } from "./vendor-hosts.ts";
import { tierSetting } from "./tier-setting.ts";
import { writeApplication, type VendorFile } from "./write-application.ts";

const hosts = { global: "api.lever.co", eu: "api.eu.lever.co" } as const;
const mostResumes = 5;

/**
 * Lever signs `hex of HMAC-SHA256(token + triggeredAt)` and puts it into the body, whose rest is not signed
 * (https://hire.lever.co/developer/documentation#webhooks, 2026-11-26). So it is only a hint of whom to load.
 */
export const lever = defineWebhook({
  id: "lever",
  title: "Lever",
  usualDoor: "hiring",
  settings: z.strictObject({ tier: tierSetting, region: z.enum(["global", "eu"]).default("global") }),
  secrets: [
    { name: "signature-token", title: "Signature token of the webhook", isNeeded: true, canBeMade: false },
    { name: "api-key", title: "API key that may read opportunities and resumes", isNeeded: true, canBeMade: false },
  ],
  isSigned(delivery, secrets, at) {
    const { token, triggeredAt, signature } = readProof(delivery);
    const isRight = isHmac("sha256", secrets["signature-token"], [token, triggeredAt], readHex(signature, 32));
    return isRight && isFresh(Number(triggeredAt), at);
  },
  read(value, delivery, { region, tier }) {
    if (textAt(value, "event") !== "applicationCreated") return { kind: "nothing" };
    const id = textAt(value, "data", "opportunityId") || textAt(value, "data", "candidateId");
    if (!/^[\da-f-]{36}$/u.test(id)) throw new Problem("not-valid", "The body names no opportunity.");
    const { token, triggeredAt } = readProof(delivery);
    return {
      kind: "record",
      // A token counts once, whatever else is written beside it. Put together as it is signed: whoever moves digits from one to the
      // other has the same proof.
      key: nameDelivery(Buffer.from(token + triggeredAt)),
      name: `lever-application-${id}.zip`,
      load: async (access) => ({
        kind: "application",
        bytes: await loadApplication(id, { host: hosts[region], tier }, access),
      }),
    };
  },
});

function readProof({ body }: VendorDelivery): Readonly<Record<"token" | "triggeredAt" | "signature", string>> {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(body).toString("utf8"));
  } catch {
    value = undefined;
  }
  return {
    token: textAt(value, "token"),
    triggeredAt: textAt(value, "triggeredAt"),
    signature: textAt(value, "signature"),
  };
}

async function loadApplication(
  id: string,
  { host, tier }: { readonly host: string; readonly tier: RoleTier },
  access: VendorAccess,
): Promise<Uint8Array> {
  const { "api-key": apiKey } = access.secrets;
  if (apiKey === undefined)
    throw new Problem("not-valid", "Lever does not sign what it sends, so it has to be loaded: set the API key.");
  const request = { isOwn: (name: string) => name === host, headers: { authorization: writeBasic(apiKey, "") } };
  const address = `https://${host}/v1/opportunities/${id}`;
  const opportunity = valueAt(await access.ask(`${address}?expand=applications`, request), "data");
  const resumes = recordsAt(await access.ask(`${address}/resumes`, request), "data").slice(0, mostResumes);
  const files: VendorFile[] = [];
  for (const resume of resumes) {
    const place = `${address}/resumes/${encodeURIComponent(textAt(resume, "id"))}/download`;
    // It may send on to where the file lies; the API key does not go along.
    const content = await access.download(place, { ...request, isOwn: (name) => name === host || isStorage(name) });
    files.push({ name: textAt(resume, "file", "name") || "resume", is: "resume", content });
  }
  const answers = [{ question: "Headline", answer: textAt(opportunity, "headline") }];
  return writeApplication({ record: opportunity, answers, files, tier });
}
