import type { AccessFacts } from "./facts/access.ts";
import type { ApplicationFacts, HiringStage } from "./facts/application.ts";
import type { CodeFacts } from "./facts/code.ts";
import type { FileFacts } from "./facts/file.ts";
import type { LinkFacts } from "./facts/link.ts";
import type { MessageFacts } from "./facts/message.ts";
import type { Finding, Step } from "./finding.ts";
import type { LinkNeed } from "./link-need.ts";
import type { Evidence } from "./place.ts";
import type { Family, Strength } from "./words.ts";

/** The facts that rules of each kind receive. */
export interface FactsByKind {
  readonly access: AccessFacts;
  readonly application: ApplicationFacts;
  readonly code: CodeFacts;
  readonly file: FileFacts;
  readonly link: LinkFacts;
  readonly message: MessageFacts;
}
export type RuleKind = keyof FactsByKind;

/** What `detect` reports: the places, first the one to look at first, and the chain when there is one to tell. */
export interface Detection {
  readonly evidence: readonly Evidence[];
  readonly chain?: readonly Step[];
}

/** A published text that says why a rule exists. */
export interface Reference {
  /** Who said it, what and when: "Microsoft, Contagious Interview, 2026-03-11". */
  readonly title: string;
  readonly url?: string;
}

/** What a rule about people says besides its title, which says what was noticed. Whole sentences. */
export interface PersonWords {
  /** How far somebody has come; of rules about applications, and of those alone. */
  readonly stage?: HiringStage;
  /** What would explain it innocently, the most usual first. */
  readonly innocentCauses: readonly string[];
  /** What to verify next, by a way that does not rest on what the person stated. */
  readonly verify: string;
}

/** A pure function from the facts of one kind to findings, with the words people see. */
export interface Rule<K extends RuleKind = RuleKind> {
  readonly id: `${K}/${string}`;
  readonly kind: K;
  /** One whole sentence that is true whenever the rule fires, and that a busy person understands. */
  readonly title: string;
  readonly strength: Strength;
  readonly family: Family;
  readonly techniques: readonly string[];
  /** The rule set version that brought it. */
  readonly since: string;
  /** `trial` rules have not been through a benchmark yet. */
  readonly maturity: "stable" | "trial";
  readonly references: readonly Reference[];
  /** About links: without it among the facts the rule is silent, and is not asked. Millions of links are judged in one go. */
  readonly needs?: LinkNeed;
  /** About people, where it must be: what to say of it. */
  readonly person?: PersonWords;
  /** Synchronous, without side effects, and the same for the same facts. */
  readonly detect: (facts: FactsByKind[K]) => Iterable<Detection>;
}

/** A rule of any kind. */
export type AnyRule = { readonly [K in RuleKind]: Rule<K> }[RuleKind];

/** States a rule and keeps its types; the folder it stands in must carry the same name as its id. */
export function defineRule<K extends RuleKind>(rule: Rule<K>): Rule<K> {
  return rule;
}

const noFindings: readonly Finding[] = [];
const noSteps: readonly Step[] = [];

/** Runs one rule over facts and dresses what it reports as findings. */
export function detect<K extends RuleKind>(rule: Rule<K>, facts: FactsByKind[K]): readonly Finding[] {
  const detections = rule.detect(facts);
  // Most rules fire on nothing, and a link is judged in microseconds.
  if (Array.isArray(detections) && detections.length === 0) return noFindings;
  const { id, title, strength, family, techniques, person } = rule;
  const about = person === undefined ? undefined : { innocentCauses: person.innocentCauses, verify: person.verify };
  const findings: Finding[] = [];
  for (const { evidence, chain = noSteps } of detections)
    findings.push({ rule: id, title, strength, family, techniques, evidence, chain, ...about });
  return findings;
}
