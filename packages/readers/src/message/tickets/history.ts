import type { Cue, Evidence, MessageAttachment, MessageEntry, MessageHistory, SeenLink } from "@doorward/core";
import type { TypeGroup } from "../../type/types.ts";
import { closedGroupOf, isClosedName } from "./closed-names.ts";

type SentFile = Omit<MessageAttachment, "traits">;

/** What pushes for something to be opened or done. */
const pressing: ReadonlySet<Cue["topic"]> = new Set<Cue["topic"]>([
  "anger",
  "threat",
  "urgency",
  "open-attachment",
  "open-link",
]);

/** Sides of entries, files that were sent, links and cues, each with the entry it belongs to. */
export interface HistoryAtHand {
  readonly entries: readonly Pick<MessageEntry, "by">[];
  readonly attachments: readonly SentFile[];
  readonly links: readonly Pick<SeenLink, "text" | "at" | "entry" | "isQuoted" | "via">[];
  readonly cues: readonly Pick<Cue, "topic" | "at" | "entry" | "isQuoted">[];
}

/** The history, and the attachments with those marked that a notice says were stopped. */
export interface ReadHistory {
  readonly history: MessageHistory;
  readonly attachments: readonly SentFile[];
}

/** What history asks of a file, be it sent or only linked to. */
type PassingFile = Pick<SentFile, "name" | "entry" | "isBlocked" | "at">;

/** A history while its entries pass by. */
interface Passing {
  /** Files of theirs that nothing was said about yet, as indices. */
  waiting: number[];
  readonly stopped: Set<number>;
  /** Stems and kinds of what was stopped or refused. */
  readonly stems: Set<string>;
  readonly kinds: Set<TypeGroup>;
  /** Our side has refused a file of theirs. */
  isRefused: boolean;
  blocks: number;
  repeats: number;
  insistences: number;
  readonly places: Evidence[];
}

/**
 * What the history of a conversation shows: how often a file of theirs was stopped, by what the export says of the file
 * or by a notice after it; how often something like it came again; and how often they pressed on after a refusal.
 */
export function readHistory({ entries, attachments, links, cues }: HistoryAtHand): ReadHistory {
  const files: readonly PassingFile[] = [...attachments, ...listLinkedFiles(links)];
  const passing: Passing = {
    waiting: [],
    stopped: new Set(),
    stems: new Set(),
    kinds: new Set(),
    isRefused: false,
    blocks: 0,
    repeats: 0,
    insistences: 0,
    places: [],
  };
  const filesOf = Map.groupBy(files.keys(), (index) => files[index]?.entry ?? -1);
  const cuesOf = Map.groupBy(
    cues.filter(({ isQuoted }) => !isQuoted),
    ({ entry }) => entry,
  );
  for (const [index, { by }] of entries.entries()) {
    const said = cuesOf.get(index) ?? [];
    if (by === "them") takeTheirs(passing, filesOf.get(index) ?? [], said, files);
    else takeOurs(passing, said, files);
  }
  const { blocks, repeats, insistences, places, stopped } = passing;
  return {
    history: { blocks, repeats, insistences, at: places.toReversed().slice(0, 20) },
    attachments: attachments.map((file, index) => (stopped.has(index) ? { ...file, isBlocked: true } : file)),
  };
}

/** Closed files that stand behind links, by the last part of the address. */
function listLinkedFiles(links: HistoryAtHand["links"]): readonly PassingFile[] {
  return links.flatMap(({ text, at, entry, isQuoted, via }) => {
    const path = /^[^?#]{0,2048}/u.exec(text)?.[0] ?? "";
    const name = path.slice(path.lastIndexOf("/") + 1);
    const isOffered = !isQuoted && via !== "attachment" && path.split("/", 4).length > 3 && isClosedName(name);
    return isOffered ? [{ name, entry, isBlocked: false, at }] : [];
  });
}

function takeTheirs(
  passing: Passing,
  here: readonly number[],
  said: readonly Pick<Cue, "topic" | "at">[],
  files: readonly PassingFile[],
): void {
  let isAgain = false;
  for (const index of here) {
    const file = files[index];
    if (file === undefined) continue;
    const isLike = resembles(passing, file);
    if (isLike) {
      passing.repeats += 1;
      passing.places.push(file.at);
      isAgain = true;
    }
    if (file.isBlocked) stop(passing, file);
    else passing.waiting.push(index);
  }
  const push = said.find(({ topic }) => pressing.has(topic));
  if (!passing.isRefused || (push === undefined && !isAgain)) return;
  passing.insistences += 1;
  if (push !== undefined) passing.places.push(push.at);
}

function takeOurs(passing: Passing, said: readonly Pick<Cue, "topic">[], files: readonly PassingFile[]): void {
  const isNotice = said.some(({ topic }) => topic === "block-notice");
  const isRefusal = said.some(({ topic }) => topic === "refusal");
  if (!isNotice && !isRefusal) return;
  // A notice names no file; where a closed one waits, those that can be looked at as they are were hardly meant.
  const hasClosed = passing.waiting.some((index) => isClosed(files[index]));
  for (const index of passing.waiting) {
    const file = files[index];
    if (file === undefined || (hasClosed && !isClosed(file))) continue;
    if (isNotice) {
      passing.stopped.add(index);
      stop(passing, file);
    } else remember(passing, file);
  }
  passing.isRefused ||= isRefusal && passing.kinds.size > 0;
  passing.waiting = [];
}

function stop(passing: Passing, file: PassingFile): void {
  passing.blocks += 1;
  remember(passing, file);
}

function remember(passing: Passing, file: PassingFile): void {
  const kind = closedGroupOf(file.name);
  if (kind !== undefined) passing.kinds.add(kind);
  const stem = stemOf(file.name);
  if (stem !== "") passing.stems.add(stem);
}

/** Whether a file is like one that was stopped or refused: of its name or kind, and closed itself or stopped again. */
function resembles(passing: Passing, file: PassingFile): boolean {
  if (!isClosed(file) && !file.isBlocked) return false;
  const kind = closedGroupOf(file.name);
  return passing.stems.has(stemOf(file.name)) || (kind !== undefined && passing.kinds.has(kind));
}

function isClosed(file: PassingFile | undefined): boolean {
  return file !== undefined && isClosedName(file.name);
}

/** What a file is called without its endings, numbers and marks of a copy. */
function stemOf(name: string): string {
  return name
    .slice(-200)
    .toLowerCase()
    .replace(/(?:\.[a-z\d]{1,8}){1,3}$/u, "")
    .replace(/copy|kopie|final|new|neu|fixed|[\d\W_]/gu, "");
}
