import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, holds, tellOnce } from "../delivered-contents.ts";
import { listPages } from "../pages.ts";

/** Fires once when a page that came as a file sends a secret to a bot or hook of a chat service. */
export const rule = defineRule({
  id: "file/page-sends-secret-to-chat",
  kind: "file",
  title: "A page that came as a file sends the password or other secret that is typed there into a chat.",
  strength: "decisive",
  family: "exfiltration",
  techniques: ["T1567.004", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Exfiltration Over Webhook (T1567.004), v18, 2025-11" },
    { title: "Cofense, Telegram bots in phishing of 2021 and 2022, 2023" },
  ],
  detect,
});

/** Addresses by which programs write into chats. Source: Telegram, Bot API; Discord and Slack, incoming webhooks. */
const chats =
  /^https:\/\/(?:api\.telegram\.org\/bot|(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/webhooks\/|hooks\.slack\.com\/)/iu;

function detect(facts: FileFacts): Detection[] {
  return tellOnce(
    listPages(facts)
      .filter((page) => holds(page, "secret-field"))
      .flatMap((page) => contentsOf(page, "sends-input").filter(({ target = "" }) => chats.test(target)))
      .map(({ at }) => at),
  );
}
