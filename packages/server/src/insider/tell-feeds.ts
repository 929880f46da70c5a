import { sourceLimits, type AccessFormat } from "@doorward/readers/access";
import { listFeeds, listSuspensions, type AccessFeed } from "@doorward/store";
import type { Services } from "../services.ts";
import { judgeCoverage } from "./judge-coverage.ts";

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
    feeds: feeds.map(tellFeed),
    suspensions: [...(await listSuspensions(database, { from: since, until: at }))],
    coverageFell: (await judgeCoverage(database, at)) ?? null,
  };
}

function tellFeed({ source, what, lastAt, usualGapMinutes, silentMinutes, isSuspending }: AccessFeed) {
  const { limits } = sourceLimits[formatOfSource[source] ?? "doorward"];
  return {
    source,
    what,
    lastAt: lastAt ?? null,
    usualGapMinutes: usualGapMinutes ?? null,
    silentMinutes: silentMinutes === undefined ? null : Math.round(silentMinutes),
    isSuspending,
    says: tellSilence({ source, what, silentMinutes, isSuspending }),
    notObservable: what === "events" ? limits.map(({ cannot }) => cannot) : [],
  };
}

function tellSilence({
  source,
  what,
  silentMinutes,
  isSuspending,
}: Pick<AccessFeed, "source" | "what" | "silentMinutes" | "isSuspending">): string | null {
  if (silentMinutes === undefined) return null;
  const silence = `No ${whatComes[what]} from ${source} for ${tellMinutes(silentMinutes)}`;
  return isSuspending ? `${silence}: counts are suspended.` : `${silence}, which is longer than usual.`;
}

function tellMinutes(minutes: number): string {
  return minutes < 120 ? `${String(Math.round(minutes))} minutes` : `${String(Math.round(minutes / 60))} hours`;
}
