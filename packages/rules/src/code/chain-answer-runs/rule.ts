import { defineRule, type Data, type Effect, type MentionTopic } from "@doorward/core";
import { findFetched, isEvaluation, isWhollyUnknown, tellEachPlace } from "../fetched.ts";
import { namesHost, readMentionedHosts } from "../mentioned-hosts.ts";

/** Fires where a public ledger, a store of pasted texts or a chat decides which code is run. */
export const rule = defineRule({
  id: "code/chain-answer-runs",
  kind: "code",
  title: "What it runs is read from a blockchain, a paste site or a chat, where the sender can change it any time.",
  strength: "decisive",
  family: "loader",
  techniques: ["T1102.001", "T1105", "T1568"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Google Threat Intelligence Group, EtherHiding, 2025-10-16" },
    { title: "NullReceiver report, 2026-08-05" },
    { title: "Report on infected configuration files, OpenSourceMalware, March 2026" },
  ],
  detect: (facts) => {
    const hosts = readMentionedHosts(facts, topics);
    return tellEachPlace(
      facts,
      hosts.size === 0 ? [] : facts.effects.filter((effect) => runsPublicAnswer(effect, hosts)),
    );
  },
});

const topics: ReadonlySet<MentionTopic> = new Set<MentionTopic>(["chain-endpoint", "drop-store", "chat-hook"]);

function runsPublicAnswer(effect: Effect, hosts: ReadonlySet<string>): boolean {
  const isCommand = effect.kind === "run" && isWhollyUnknown(effect.subject);
  if (!isCommand && !isEvaluation(effect)) return false;
  return findFetched(effect).some(({ address }) => address !== undefined && leadsTo(address, hosts));
}

/** The address asked names such a host, or was itself answered by one. */
function leadsTo(address: Data, hosts: ReadonlySet<string>): boolean {
  return (
    namesHost(address, hosts) ||
    address.origins.some((origin) => origin.address !== undefined && namesHost(origin.address, hosts))
  );
}
