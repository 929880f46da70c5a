import { createHash } from "node:crypto";
import { type AnyRule, type Evidence, type Finding, makeInert, type Strength, type Verdict } from "@doorward/core";
import { registry, ruleSetVersion } from "@doorward/rules";
import { rulePages } from "@doorward/rules/pages";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const levels: Readonly<Record<Strength, "error" | "warning" | "note">> = {
  decisive: "error",
  strong: "warning",
  weak: "note",
};
/** What code-scanning viewers sort by: a number from 0 to 10. */
const severities: Readonly<Record<Strength, string>> = { decisive: "9.5", strong: "7.0", weak: "3.0" };

/** Verdicts as one SARIF 2.1.0 log: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. */
export function toSarif(verdicts: readonly Verdict[]): string {
  const log = {
    $schema: schema,
    version: "2.1.0",
    runs: verdicts.map((verdict) => toRun(verdict, verdicts.length > 1)),
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** One run; when there are several, each has an id of its own, because GitHub refuses two of the same category. */
function toRun(verdict: Verdict, isOneOfSeveral: boolean) {
  const used = new Set(
    [...verdict.findings, ...verdict.accepted.map(({ finding }) => finding)].map(({ rule }) => rule),
  );
  const rules = [...registry.code, ...registry.file].filter(({ id }) => used.has(id));
  const index = new Map(rules.map(({ id }, position) => [id as string, position]));
  return {
    tool: { driver: { name: "Doorward", version: ruleSetVersion, rules: rules.map(toDescriptor) } },
    ...(isOneOfSeveral ? { automationDetails: { id: `doorward/${verdict.arrival.name}/` } } : {}),
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: verdict.unjudged.map(({ path, reason }) => ({
          level: "warning",
          message: { text: toMessage(`Not judged: ${path} (${reason})`) },
          locations: [toLocation({ path })],
        })),
      },
    ],
    properties: { verdict: verdict.verdict, because: verdict.because, arrival: verdict.arrival.name },
    results: [
      ...verdict.findings.map((finding) => toResult(finding, index)),
      ...verdict.accepted.map(({ finding, reason }) => ({
        ...toResult(finding, index),
        suppressions: [{ kind: "external", status: "accepted", justification: reason }],
      })),
    ],
  };
}

function toDescriptor(rule: AnyRule) {
  return {
    id: rule.id,
    name: rule.id.replaceAll(/(?:^|[/-])([a-z])/gu, (_whole, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.title },
    help: toHelp(rule),
    defaultConfiguration: { level: levels[rule.strength] },
    properties: {
      tags: ["security", rule.family, ...rule.techniques],
      precision: rule.strength === "weak" ? "low" : "high",
      "security-severity": severities[rule.strength],
    },
  };
}

/** The rule's page: as it is for viewers that show Markdown, and the same words for those that do not. */
function toHelp({ id, title }: AnyRule) {
  const page = rulePages.get(id) ?? title;
  return { text: page, markdown: page };
}

/** Text from an arrival, inert, and without the links that viewers make of `[text](target)`. */
function toMessage(text: string): string {
  return makeInert(text).replaceAll("](", "] (");
}

function toResult(finding: Finding, index: ReadonlyMap<string, number>) {
  const [first, ...others] = finding.evidence;
  return {
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule) ?? -1,
    level: levels[finding.strength],
    message: { text: toMessage(first === undefined ? finding.title : `${finding.title} Seen: ${first.excerpt}`) },
    locations: first === undefined ? [] : [toLocation(first)],
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.map((place, position) => ({ id: position, ...toLocation(place) })) }),
    ...(finding.chain.length === 0 ? {} : { codeFlows: [toCodeFlow(finding)] }),
    partialFingerprints: { "doorward/v1": fingerprint(finding) },
  };
}

function toCodeFlow({ chain }: Finding) {
  const locations = chain.map(({ text, place }) => ({
    location: { ...toLocation(place), message: { text: toMessage(text) } },
  }));
  return { threadFlows: [{ locations }] };
}

function toLocation(place: { path: string; line?: number; column?: number; excerpt?: string }) {
  const uri = place.path.split("/").map(encodeURIComponent).join("/");
  const region =
    place.line === undefined
      ? {}
      : {
          region: {
            startLine: place.line,
            ...(place.column === undefined ? {} : { startColumn: place.column }),
            ...(place.excerpt === undefined ? {} : { snippet: { text: place.excerpt } }),
          },
        };
  return { physicalLocation: { artifactLocation: { uri }, ...region } };
}

/** Stays the same when lines above a place come or go. */
function fingerprint({ rule, evidence }: Finding): string {
  const [first]: (Evidence | undefined)[] = [...evidence];
  return createHash("sha256").update([rule, first?.path, first?.excerpt].join("\n")).digest("hex").slice(0, 32);
}
