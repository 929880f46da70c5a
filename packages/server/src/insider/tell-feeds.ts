import { sourceLimits, type AccessFormat } from "@doorward/readers/access";
import { listFeeds, listSuspensions, type AccessFeed } from "@doorward/store";
import type { Services } from "../services.ts";
import { findCoverageFall } from "./judge-coverage.ts";
import { mayFallSilent, ownSource } from "./own-source.ts";

const dayMs = 86_400_000;
/** For how long suspensions are listed. */
const listedDays = 90;

const whatComes = { events: "accesses", tickets: "changes of tickets", contacts: "calls, chats and mails" } as const;

/** How vendors' feeds are called; any other is a panel of the organisation itself. */
const formatOfSource: Readonly<Record<string, AccessFormat>> = {
  zendesk: "zendesk-access",
  "zendesk-audit": "zendesk-audit",
  salesforce: "salesforce",
  intercom: "intercom",
  okta: "okta",
  gcp: "gcp",
  ocsf: "ocsf",
};

/** All feeds with what is wrong with them, in sentences. */
export async function tellFeeds({ database, now }: Services) {
  const at = now();
  const feeds = await listFeeds(database, at);
  const since = new Date(at.getTime() - listedDays * dayMs);
  return {
    feeds: feeds.filter(({ source }) => source !== ownSource).map(tellFeed),
    suspensions: (await listSuspensions(database, { from: since, until: at }))
      .filter(({ source }) => mayFallSilent(source))
      .map(({ until, ...span }) => ({ ...span, until: until ?? null })),
    coverageFell: (await findCoverageFall(database, at))?.says ?? null,
  };
}

function tellFeed({ source, what, lastAt, patienceMinutes, silentMinutes, ...feed }: AccessFeed) {
  const isSuspending = feed.isSuspending && mayFallSilent(source);
  const { limits } = sourceLimits[formatOfSource[source] ?? "doorward"];
  return {
    source,
    what,
    lastAt: lastAt ?? null,
    usualGapMinutes: patienceMinutes ?? null,
    silentMinutes: silentMinutes ?? null,
    isSuspending,
    says: tellSilence({ source, what, silentMinutes, isSuspending, isEnded: feed.isEnded && mayFallSilent(source) }),
    notObservable: what === "events" ? limits.map(({ cannot }) => cannot) : [],
  };
}

function tellSilence(
  feed: Pick<AccessFeed, "source" | "what" | "silentMinutes" | "isSuspending" | "isEnded">,
): string | null {
  const { source, what, silentMinutes, isSuspending, isEnded } = feed;
  if (isEnded)
    return `No ${whatComes[what]} from ${source} for two weeks or longer: it is taken for ended, and counts go on.`;
  if (!isSuspending || silentMinutes === undefined) return null;
  return `No ${whatComes[what]} from ${source} for ${tellMinutes(silentMinutes)}: counts are suspended.`;
}

function tellMinutes(minutes: number): string {
  return minutes < 120 ? `${String(minutes)} minutes` : `${String(Math.round(minutes / 60))} hours`;
}
