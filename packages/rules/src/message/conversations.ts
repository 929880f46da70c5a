import type {
  AttachmentTrait,
  Cue,
  CueTopic,
  Evidence,
  MessageAttachment,
  MessageEntry,
  MessageFacts,
  MessageLink,
} from "@doorward/core";

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

const closedTraits: ReadonlySet<AttachmentTrait> = new Set([
  "archive",
  "disk-image",
  "program",
  "shortcut",
  "script",
  "installer",
]);

/** Whether nobody can see what a file holds without opening it, and opening it may start something. */
function isClosed({ traits }: MessageAttachment): boolean {
  return traits.some((trait) => closedTraits.has(trait));
}

/** Files of the other side of which nobody can see what they hold without opening them. */
export function listClosed({ attachments }: MessageFacts): readonly MessageAttachment[] {
  return attachments.filter((attachment) => attachment.by === "them" && isClosed(attachment));
}

/** Links of the other side to places where anybody can put a file. */
export function listSharedFiles({ links, entries }: MessageFacts): readonly MessageLink[] {
  return links.filter(
    ({ entry, isQuoted, via, facts }) =>
      !isQuoted &&
      via !== "attachment" &&
      entries[entry]?.by === "them" &&
      facts.links.some(({ services }) => services.some(({ kind }) => kind === "file-sharing")),
  );
}

/** Endings of files that nobody can look at without opening them, as the last part of an address shows them. */
const closedEnding =
  /\.(?:zip|rar|7z|tar|gz|tgz|cab|iso|img|vhdx?|dmg|pkg|exe|scr|pif|com|msi|msix|appx|lnk|url|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|jar|apk|scpt|command)$/iu;

/** Links of the other side to closed files: on file services by whatever name, elsewhere by the ending of the address. */
export function listLinkedFiles(facts: MessageFacts): readonly MessageLink[] {
  const elsewhere = facts.links.filter(
    ({ entry, isQuoted, via, facts: { links } }) =>
      !isQuoted &&
      via !== "attachment" &&
      facts.entries[entry]?.by === "them" &&
      links.some(
        ({ path, official, verified, services }) =>
          closedEnding.test(path.slice(-300)) &&
          official === undefined &&
          verified === undefined &&
          !services.some(({ kind }) => kind === "code-hosting"),
      ),
  );
  return [...new Set([...listSharedFiles(facts), ...elsewhere])];
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
