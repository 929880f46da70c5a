import type { CodeHistoryFact } from "@doorward/core";
import type { ApplicationRecord } from "./application-record.ts";
import { foldHandle, openAuthors } from "./commit-authors.ts";
import { differInHours } from "./commit-hours.ts";
import { listPlaces, type PlaceIn } from "./place-in-record.ts";
import { countDays, readMoment } from "./times.ts";

/** A repository as it is exported, or as it was read from a clone. */
export type Repository = ApplicationRecord["repositories"][number];
type Commit = Repository["commits"][number];

/** Days before an account's first one from which a commit is older: accounts are made when a project begins to be shared. */
const freeDays = 30;
/** Commits from which a share of them says something. */
const leastCommits = 20;
/** Years of silence from which it is long, and days before the application up to which it ended just now. */
const silentYears = 3;
const justNow = 365;
/** Seconds between commits that nobody makes by hand, and the share of them from which a history was made in one go. */
const fastest = 2;
const fastShare = 0.8;
/** Share of commits by the person below which the work is that of others. */
const leastOwnShare = 0.1;
/** Contributors from which listed accounts come by themselves. */
const popular = 100;
/** Contributors and stars that work of a few commits does not bring. */
const muchAttention = 500;

/** What stands out in the history of code that the person calls their own. Forks are others' work and say nothing. */
export function describeCode(record: ApplicationRecord, place: PlaceIn): CodeHistoryFact[] {
  const own = record.repositories.filter(({ isOwn, isFork }) => isOwn && !isFork);
  const readAuthor = openAuthors(record);
  const isTheirs = (commit: Commit) => readAuthor(commit).isTheirs;
  const tell = (kind: CodeHistoryFact["kind"], found: readonly Repository[]): CodeHistoryFact[] =>
    found.length === 0
      ? []
      : [
          {
            kind,
            repositories: found.length,
            at: listPlaces(found.map((each) => place(`repository ${record.repositories.indexOf(each) + 1}`))),
          },
        ];
  const theirs = own.flatMap(({ commits }) => commits.filter(isTheirs));
  return [
    ...tell("older-than-account", own.filter(isOlder)),
    ...tell(
      "copied",
      own.filter(({ sameAs }) => sameAs !== undefined && !sameAs.isAcknowledged),
    ),
    ...tell(
      "written-by-others",
      own.filter(({ commits }) => isMostlyOthers(commits, isTheirs)),
    ),
    ...tell("ring", own.filter(isRing)),
    ...tell("rewritten", own.filter(isRewritten)),
    ...tell("inflated", own.filter(isInflated)),
    ...tell(
      "other-author-identity",
      own.filter(({ commits }) => commits.some((commit) => readAuthor(commit).isMisnamed)),
    ),
    ...(isLongSilent(record, theirs)
      ? [{ kind: "long-silence" as const, repositories: own.length, at: [place("when accounts and code were active")] }]
      : []),
    ...(differInHours(record, theirs)
      ? [{ kind: "hours-differ" as const, repositories: own.length, at: [place("the time zone of commits")] }]
      : []),
  ];
}

function isOlder({ commits, accountCreatedAt }: Repository): boolean {
  const [first] = commits;
  if (first === undefined || accountCreatedAt === undefined) return false;
  const earliest = commits.reduce((time, { authoredAt }) => Math.min(time, readMoment(authoredAt)), Infinity);
  return earliest < readMoment(accountCreatedAt) - freeDays * 86_400_000;
}

function isMostlyOthers(commits: readonly Commit[], isTheirs: (commit: Commit) => boolean): boolean {
  return commits.length >= leastCommits && commits.filter(isTheirs).length < commits.length * leastOwnShare;
}

/** Two or more accounts of the organisation's list that commit here; into a popular project anybody may. */
function isRing({ coCommitters, contributors = 0 }: Repository): boolean {
  const listed = coCommitters.filter(
    ({ isListed, commitsOnlyToEachOther }) => isListed && (commitsOnlyToEachOther || contributors <= popular),
  );
  return new Set(listed.map(({ handle }) => foldHandle(handle))).size >= 2;
}

/** Nearly all dates stand within seconds of the one before: a history that was written in one go. */
function isRewritten({ commits }: Repository): boolean {
  if (commits.length < leastCommits) return false;
  const times = commits.map(({ authoredAt }) => readMoment(authoredAt)).toSorted((a, b) => a - b);
  const fast = times.filter((time, at) => at > 0 && time - (times[at - 1] ?? 0) <= fastest * 1000);
  return fast.length >= (commits.length - 1) * fastShare;
}

function isInflated({ commits, contributors = 0, stars = 0 }: Repository): boolean {
  return commits.length > 0 && commits.length < leastCommits && (contributors > popular || stars > muchAttention);
}

/** An account or its code was silent for years and came to life in the year before the application. */
function isLongSilent({ person, receivedAt }: ApplicationRecord, theirs: readonly Commit[]): boolean {
  const wokeUp = (before: string, after: string) =>
    countDays(before, after) >= silentYears * 365 &&
    countDays(after, receivedAt) >= 0 &&
    countDays(after, receivedAt) <= justNow;
  const isIdle = person.handles.some(
    ({ createdAt, firstActivityAt }) =>
      createdAt !== undefined && firstActivityAt !== undefined && wokeUp(createdAt, firstActivityAt),
  );
  const times = theirs.map(({ authoredAt }) => authoredAt).toSorted((a, b) => readMoment(a) - readMoment(b));
  return isIdle || times.some((time, at) => at > 0 && wokeUp(times[at - 1] ?? time, time));
}
