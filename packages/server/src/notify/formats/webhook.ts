import { createHmac } from "node:crypto";
import type { Format } from "./message.ts";

/** With what every secret of a webhook begins; Standard Webhooks, "Signature scheme". */
export const secretPrefix = "whsec_";

/**
 * A signed webhook, as https://www.standardwebhooks.com has it. While a secret is being replaced, the older one signs too, and a
 * receiver takes what fits his.
 */
export const formatWebhook: Format = ({ event, access, at }) => {
  const body = JSON.stringify(event);
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signing = access.signing.filter(({ until }) => until === null || Date.parse(until) > at.getTime());
  const signatures = signing.map(({ secret }) => `v1,${sign(secret, `${event.id}.${timestamp}.${body}`)}`);
  return {
    kind: "http",
    headers: {
      "content-type": "application/json",
      "webhook-id": event.id,
      "webhook-timestamp": timestamp,
      "webhook-signature": signatures.join(" "),
    },
    body,
  };
};

function sign(secret: string, content: string): string {
  const key = Buffer.from(secret.slice(secretPrefix.length), "base64");
  return createHmac("sha256", key).update(content).digest("base64");
}
