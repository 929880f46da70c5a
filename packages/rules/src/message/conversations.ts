import type { Cue, CueTopic, Evidence, MessageEntry, MessageFacts } from "@doorward/core";
import { listLinkedFiles } from "./linked-files.ts";
import { listClosed } from "./sent-files.ts";

/** Whether it is a conversation of several people's entries: a ticket or a chat. */
export function isConversation({ medium }: MessageFacts): boolean {
  return medium === "ticket" || medium === "chat";
}

/** Cues of some topics in what one side wrote itself. */
export function listCues(facts: MessageFacts, by: MessageEntry["by"], topics: ReadonlySet<CueTopic>): readonly Cue[] {
  return facts.cues.filter(
    ({ topic, entry, isQuoted }) => topics.has(topic) && !isQuoted && facts.entries[entry]?.by === by,
  );
}

const pictureWords = /screen|shot|photo|picture|image|capture|(?:^|[^a-z])(?:img|pic|proof|scan)/iu;

/** Closed files and shared ones that are handed over as pictures: by their name, or by what is said beside them. */
export function listClosedPictures(facts: MessageFacts): readonly Evidence[] {
  const told = new Set(listCues(facts, "them", screenshot).map(({ entry }) => entry));
  const files = listClosed(facts).filter(({ name, entry }) => told.has(entry) || pictureWords.test(name.slice(0, 300)));
  const linked = listLinkedFiles(facts).filter(
    ({ entry, text }) => told.has(entry) || pictureWords.test(lastPart(text)),
  );
  return [...files, ...linked].map(({ at }) => at);
}

/** What stands behind the last slash of an address. */
function lastPart(address: string): string {
  const path = address.slice(0, 2048).split(/[?#]/u, 1)[0] ?? "";
  return path.slice(path.lastIndexOf("/") + 1);
}

const screenshot: ReadonlySet<CueTopic> = new Set(["screenshot"]);
const pressing: ReadonlySet<CueTopic> = new Set(["anger", "threat", "urgency"]);

/** Where the other side presses: with anger, threats and haste, or by going on after a refusal. */
export function listPressure(facts: MessageFacts): readonly Evidence[] {
  const said = listCues(facts, "them", pressing).map(({ at }) => at);
  return facts.history.insistences > 0 && said.length === 0 ? facts.history.at : said;
}

/** Hours for which an account is new: the first day. */
const newHours = 24;

/** Where it says that the account was made within the last day and that nothing else is known of it. */
export function findNewAccount({ account }: MessageFacts): Evidence | undefined {
  const isNew = account?.ageHours !== undefined && account.ageHours < newHours;
  return isNew && account.isEmpty === true ? account.at : undefined;
}

/**
 * How often something was sent that was stopped, or that is like what was stopped. Pictures that a guard did not like
 * do not count: honest people send those again.
 */
export function countTries(facts: MessageFacts): number {
  const stopped = listClosed(facts).filter(({ isBlocked }) => isBlocked).length;
  return stopped === 0 ? 0 : Math.max(stopped, facts.history.repeats + 1);
}

/** The places of what was stopped and of what came again. */
export function listTries(facts: MessageFacts): readonly Evidence[] {
  return [...facts.history.at, ...listClosed(facts).flatMap(({ isBlocked, at }) => (isBlocked ? [at] : []))].slice(
    0,
    20,
  );
}
