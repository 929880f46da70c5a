import { overlaps, readSet, type CharacterSet } from "./character-set.ts";
import { parseRegex, type RegexNode } from "./syntax.ts";

/** What can come next in the text, and whether it may repeat or lead back to where it came from. */
interface Next {
  readonly set: CharacterSet;
  readonly endless: boolean;
  readonly loops: boolean;
}

interface Pattern {
  readonly flags: string;
  readonly complaints: string[];
}

type Repeat = Extract<RegexNode, { kind: "repeat" }>;

/** A loop over a group counts as one from this many rounds on. */
const manyRounds = 10;

/** One clause for each part of a pattern that hostile text can make slow; empty when matching is linear as far as seen. */
export function findSlowParts(pattern: string, flags: string): string[] {
  const tree = parseRegex(pattern, flags);
  const found: Pattern = { flags, complaints: [] };
  inspect(tree, [], found);
  if (!flags.includes("y")) inspectStart(tree, found);
  return found.complaints;
}

function inspect(node: RegexNode, following: readonly Next[], pattern: Pattern): void {
  if (node.kind === "sequence") inspectSequence(node.parts, following, pattern);
  if (node.kind === "choice") for (const option of node.options) inspect(option, following, pattern);
  if (node.kind === "assertion" && node.body !== undefined) inspect(node.body, [], pattern);
  if (node.kind === "repeat") inspectRepeat(node, following, pattern);
}

function inspectSequence(parts: readonly RegexNode[], following: readonly Next[], pattern: Pattern): void {
  let after = following;
  for (const part of parts.toReversed()) {
    inspect(part, after, pattern);
    const first = findFirst(part, pattern.flags);
    after = isSkippable(part) ? [...first, ...after] : first;
  }
}

function inspectRepeat(node: Repeat, following: readonly Next[], pattern: Pattern): void {
  const { body } = node;
  if (body.kind !== "character") {
    const again = findFirst(body, pattern.flags).map(({ set, endless }) => ({ set, endless, loops: true }));
    inspect(body, node.most >= manyRounds ? [...again, ...following] : following, pattern);
    if (node.most >= manyRounds) inspectOptions(body, again, pattern);
    return;
  }
  const set = readSet(body.source, pattern.flags);
  const clashing = following.filter((next) => overlaps(set, next.set));
  const isVariable = node.least !== node.most && node.most > 1;
  if (isVariable && clashing.some((next) => next.loops))
    pattern.complaints.push(`${tell(node)} repeats inside a loop that can start again with the same characters`);
  else if (node.most === Infinity && clashing.some((next) => next.endless))
    pattern.complaints.push(`${tell(node)} stands beside another endless repeat of the same characters`);
}

/** Two options of a loop that can match the same text make the number of ways double with each round. */
function inspectOptions(body: RegexNode, again: readonly Next[], pattern: Pattern): void {
  const choice = body.kind === "sequence" && body.parts.length === 1 ? body.parts[0] : body;
  if (choice?.kind !== "choice") return;
  const rows = choice.options.map((option) => listCharacters(option, pattern.flags));
  for (const [index, row] of rows.entries())
    for (const other of rows.slice(index + 1))
      if (row !== undefined && other !== undefined && areConfused(row, other, again)) {
        pattern.complaints.push("a loop has two options that match the same text");
        return;
      }
}

function areConfused(one: readonly CharacterSet[], other: readonly CharacterSet[], again: readonly Next[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0 || !short.every((set, index) => overlaps(set, long[index] ?? set))) return false;
  const rest = long[short.length];
  return rest === undefined || again.some((next) => overlaps(next.set, rest));
}

/** The characters of an option that always takes the same number of them; undefined for any other. */
function listCharacters(node: RegexNode, flags: string): CharacterSet[] | undefined {
  if (node.kind === "character") return [readSet(node.source, flags)];
  if (node.kind === "assertion") return [];
  if (node.kind !== "sequence") return undefined;
  const rows = node.parts.map((part) => listCharacters(part, flags));
  return rows.includes(undefined) ? undefined : rows.flatMap((row) => row ?? []);
}

/** A search tries every position: a long run that a later part refuses is then read again from each of its characters. */
function inspectStart(tree: RegexNode, pattern: Pattern): void {
  for (const option of tree.kind === "choice" ? tree.options : [tree]) {
    if (option.kind !== "sequence") continue;
    const at = option.parts.findIndex((part) => part.kind !== "character");
    const run = option.parts[at];
    if (run?.kind !== "repeat" || run.body.kind !== "character" || run.most !== Infinity) continue;
    const set = readSet(run.body.source, pattern.flags);
    const before = option.parts.slice(0, at).flatMap((part) => listCharacters(part, pattern.flags) ?? []);
    const isRefusable = option.parts.slice(at + 1).some((part) => part.kind === "assertion" || !isSkippable(part));
    if (isRefusable && before.every((one) => overlaps(one, set)))
      pattern.complaints.push(`${tell(run)} is tried again from each character of a long run`);
  }
}

function findFirst(node: RegexNode, flags: string): Next[] {
  if (node.kind === "character") return [{ set: readSet(node.source, flags), endless: false, loops: false }];
  if (node.kind === "choice") return node.options.flatMap((option) => findFirst(option, flags));
  if (node.kind === "repeat") {
    const first = findFirst(node.body, flags);
    return node.most === Infinity ? first.map(({ set, loops }) => ({ set, endless: true, loops })) : first;
  }
  if (node.kind !== "sequence") return [];
  const needed = node.parts.findIndex((part) => !isSkippable(part));
  const reachable = needed < 0 ? node.parts : node.parts.slice(0, needed + 1);
  return reachable.flatMap((part) => findFirst(part, flags));
}

function isSkippable(node: RegexNode): boolean {
  if (node.kind === "repeat") return node.least === 0 || isSkippable(node.body);
  if (node.kind === "sequence") return node.parts.every(isSkippable);
  if (node.kind === "choice") return node.options.some(isSkippable);
  return node.kind !== "character";
}

function tell({ body, most }: Repeat): string {
  const source = body.kind === "character" ? body.source : "a group";
  return `${source}${most === Infinity ? " without end" : ` up to ${most} times`}`;
}
