import { outcomes, Problem } from "@doorward/core";
import { auditFlags, nameScriptGroup, type AuditedVerdict, type FlagAudit } from "@doorward/doors";
import { tellFlagAudit } from "../output/flag-audit.ts";
import { choosePaint } from "../output/paint.ts";
import { chooseWidth } from "../output/wrap.ts";
import { readText } from "../streams/read-text.ts";
import type { Surroundings } from "../surroundings.ts";
import { readWords } from "./read-words.ts";

/** What `--help` says. */
export const candidateAuditUsage = `Says whether people of some groups were asked to verify something more often than others. Groups come in a file of their
own, which no rule ever sees.

Usage
  doorward candidate audit <verdicts> --groups <groups.tsv>
  doorward candidate audit <verdicts> --names <names.tsv>
  doorward candidate audit --sanctions <people.tsv>

<verdicts> are what \`doorward candidate --json\` wrote, or rows "id<tab>clear | check | stop". The id is the name of the
folder or file. <groups.tsv> has rows "id<tab>group", as people who were asked said of themselves; who said nothing is left
out of it. <names.tsv> has rows "id<tab>name": people are then grouped by the writing of their names.

With --sanctions the kept sanctions lists are asked about people of whom you know that they are not listed, and the false hits are
counted by the writing of their names: how many are shown as a match, and of how many the name alone is alike. <people.tsv> is
written as for \`doorward names screen\`.

Options
  --json                    the result as one object

Exit status: 0 no alarm, 1 an impact ratio is under 0.8 or a rate of matches over 0.05 %, 64 wrong usage, 66 input cannot be read, 70 our own fault.
`;

const options = {
  json: { type: "boolean" },
  groups: { type: "string" },
  names: { type: "string" },
  sanctions: { type: "string" },
} as const;

/** `doorward candidate audit`: rates of flags by group, with the impact ratio and its interval. */
export async function candidateAudit(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { output, environment } = surroundings;
  const { values, positionals } = readWords("candidate audit", words, options);
  const advice = "`doorward candidate audit --help` says more.";
  const { groups, names } = values;
  const [path, ...others] = positionals;
  if (values.sanctions !== undefined) {
    if (positionals.length > 0 || groups !== undefined || names !== undefined)
      throw new Problem("usage", `--sanctions takes one file of people, and nothing besides. ${advice}`);
    const { auditSanctions } = await import("./candidate-audit-screen.ts");
    return await auditSanctions(values.sanctions, values.json === true, surroundings);
  }
  if (path === undefined || others.length > 0) throw new Problem("usage", `Name one file of verdicts. ${advice}`);
  if ((groups === undefined) === (names === undefined))
    throw new Problem("usage", `Name groups with --groups or names with --names, and not both. ${advice}`);
  const verdicts = readVerdicts(path);
  const table = readTable(groups ?? names ?? "");
  const groupOf = names === undefined ? table : new Map([...table].map(([id, name]) => [id, nameScriptGroup(name)]));
  if (!verdicts.some(({ id }) => groupOf.has(id)))
    throw new Problem("input-not-readable", `No verdict in ${path} has an id that stands in ${groups ?? names ?? ""}.`);
  const audit: FlagAudit = auditFlags(verdicts, groupOf);
  output.write(
    values.json === true
      ? `${JSON.stringify(audit)}\n`
      : tellFlagAudit(audit, choosePaint(output, environment), chooseWidth(output)),
  );
  return audit.hasAlarm ? 1 : 0;
}

function readVerdicts(path: string): readonly AuditedVerdict[] {
  const verdicts = new Map<string, AuditedVerdict>();
  for (const { line, number } of readLines(path)) {
    const [id, word] = line.startsWith("{") ? readObject(line) : line.split("\t");
    const at = outcomes.findIndex((outcome) => outcome === word?.trim());
    if (id === undefined || id === "" || at < 0)
      throw new Problem(
        "input-not-readable",
        `${path}, line ${number} is no verdict: write "id<tab>clear", or what \`doorward candidate --json\` writes.`,
      );
    verdicts.set(id, { id, isFlagged: at > 0 });
  }
  if (verdicts.size === 0) throw new Problem("input-not-readable", `There is no verdict in ${path}.`);
  return [...verdicts.values()];
}

function readObject(line: string): (string | undefined)[] {
  try {
    const { arrival, verdict } = JSON.parse(line) as { arrival?: { name?: unknown }; verdict?: unknown };
    return [arrival?.name, verdict].map((text) => (typeof text === "string" ? text : undefined));
  } catch {
    return [];
  }
}

function readTable(path: string): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const { line, number } of readLines(path)) {
    const [id = "", value = "", ...more] = line.split("\t").map((cell) => cell.trim());
    if (id === "" || value === "" || more.length > 0)
      throw new Problem("input-not-readable", `${path}, line ${number}: write two columns with a tab between them.`);
    rows.set(id, value);
  }
  return rows;
}

/** Lines that say something; those that begin with # are remarks. */
function readLines(path: string): readonly { readonly line: string; readonly number: number }[] {
  const text = readText(path).replace(/^\u{FEFF}/u, "");
  return text
    .split(/\r?\n/u)
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== "" && !line.startsWith("#"));
}
