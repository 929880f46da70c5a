import { defineRule, type CueTopic, type MessageFacts } from "@doorward/core";
import { listCues } from "../conversations.ts";

/** Fires when somebody of the other side who is not the requester asks in a ticket for a change, secrets or data. */
export const rule = defineRule({
  id: "message/another-person-asks",
  kind: "message",
  title: "Somebody other than the requester asks for a change or for data.",
  strength: "weak",
  family: "impersonation",
  techniques: ["T1684.001", "T1566.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Unit 42, a help desk that is none in a chat program, 2026-06-28" }],
  detect: (facts) => {
    if (facts.medium !== "ticket") return [];
    const others = listOthers(facts);
    const asked = listCues(facts, "them", asks).filter(({ entry }) => others.has(facts.entries[entry]?.name ?? ""));
    return asked.length === 0 ? [] : [{ evidence: asked.map(({ at }) => at) }];
  },
});

const asks: ReadonlySet<CueTopic> = new Set([
  "change-payout",
  "customer-data",
  "credential",
  "one-time-code",
  "move-funds",
  "send-money",
  "remote-support",
]);

/** Names of those who write and neither asked first nor are ours. */
function listOthers({ correspondents }: MessageFacts): ReadonlySet<string> {
  const asking = new Set(correspondents.flatMap(({ role, name }) => (role === "requester" ? [name] : [])));
  return new Set(
    correspondents.flatMap(({ role, name }) => (role === "cc" && name !== "" && !asking.has(name) ? [name] : [])),
  );
}
