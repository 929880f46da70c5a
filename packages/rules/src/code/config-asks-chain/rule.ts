import { defineRule, type CodeFacts, type Effect, type MentionTopic } from "@doorward/core";
import { findConfigPrograms } from "../config-programs.ts";
import { tellEachPlace } from "../fetched.ts";
import { namesHost, readMentionedHosts } from "../mentioned-hosts.ts";

/** Fires where a configuration file, when a tool loads it, asks a public ledger. */
export const rule = defineRule({
  id: "code/config-asks-chain",
  kind: "code",
  title: "A configuration file asks a public blockchain as soon as a tool loads it.",
  strength: "strong",
  family: "loader",
  techniques: ["T1102.001", "T1568"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Report on infected configuration files, OpenSourceMalware, March 2026" },
    { title: "NullReceiver report, 2026-08-05" },
  ],
  detect: findAsking,
});

const topics: ReadonlySet<MentionTopic> = new Set<MentionTopic>(["chain-endpoint"]);

/** Tools for contracts talk to a ledger because that is their work. */
const contractTools = /(?:^|\/)(?:hardhat|truffle|brownie|ape|foundry|wagmi|graph|ponder|anchor|subgraph|remix)/u;

function findAsking(facts: CodeFacts) {
  const hosts = readMentionedHosts(facts, topics);
  if (hosts.size === 0) return [];
  const programs = findConfigPrograms(facts);
  const asks = ({ kind, at, time, subject }: Effect) =>
    kind === "request" &&
    time !== "dormant" &&
    programs.has(at.path) &&
    !contractTools.test(at.path) &&
    namesHost(subject, hosts);
  return tellEachPlace(facts, facts.effects.filter(asks));
}
