import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noPolicy, type Outcome } from "@doorward/core";
import { judgeLink } from "@doorward/doors/link";
import { noList, openLinkReader } from "@doorward/readers/link";
import { linkRules } from "@doorward/rules/link";
import { brands } from "../../packages/readers/src/link/brands/brands.ts";
import { findRate, type Rate } from "../scan/confidence.ts";
import type { ReadmeLink } from "./readme-links.ts";

/** Shares of the benign links that may be stopped, and checked, at most. */
export const benignTargets = { stop: 0, check: 0.001, leastLinks: 5000 };

/** How links were judged of which none is malicious as far as anybody knows. */
export interface Benign {
  readonly readmes: BenignGroup;
  readonly officials: BenignGroup;
  /** Rule id to the number of links of READMEs it fired on, every rule about links. */
  readonly firings: Readonly<Record<string, number>>;
}

interface BenignGroup {
  readonly stop: Rate;
  readonly check: Rate;
  readonly alarms: readonly BenignAlarm[];
}

/** A link that was not found clear, although nothing is known against it. */
export interface BenignAlarm {
  readonly link: string;
  readonly from: string;
  readonly outcome: Outcome;
  /** What made it so: the sentence of the verdict. */
  readonly because: string;
  readonly rules: readonly string[];
  /** What somebody found who looked at it. */
  readonly why: string | undefined;
}

interface KnownAlarm {
  readonly link: string;
  readonly why: string;
}

/** Judges the links of READMEs and every official host of every brand, without lists. */
export function measureBenign(readmes: readonly ReadmeLink[]): Benign {
  const firings = new Map(linkRules.map(({ id }): [string, number] => [id, 0]));
  const officials = brands.flatMap(({ name, domains, shared = [] }) =>
    [...domains, ...shared].map((domain) => ({ text: `https://${domain}/`, from: name })),
  );
  return {
    readmes: judgeGroup(readmes, firings),
    officials: judgeGroup(officials, new Map()),
    firings: Object.fromEntries(firings),
  };
}

function judgeGroup(links: readonly ReadmeLink[], firings: Map<string, number>): BenignGroup {
  const reader = openLinkReader({ policy: noPolicy, lists: noList, today: "2026-11-26" });
  const known = readKnownAlarms();
  const alarms = links.flatMap(({ text, from }): BenignAlarm[] => {
    const facts = reader.read(text, { path: from, excerpt: text });
    const { verdict, because, findings } = judgeLink(facts, { door: "support", name: text, tookMs: 0 });
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    for (const rule of rules) firings.set(rule, (firings.get(rule) ?? 0) + 1);
    const why = known.find(({ link }) => link === text)?.why;
    return verdict === "clear" ? [] : [{ link: text, from, outcome: verdict, because, rules, why }];
  });
  const stops = alarms.filter(({ outcome }) => outcome === "stop").length;
  return { stop: findRate(stops, links.length), check: findRate(alarms.length - stops, links.length), alarms };
}

function readKnownAlarms(): KnownAlarm[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, "known-alarms.json"), "utf8")) as KnownAlarm[];
}
