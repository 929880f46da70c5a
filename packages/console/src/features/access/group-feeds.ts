import type { Shapes } from "../../shared/api/contract.ts";

type Feed = Shapes["AccessFeed"];

/** A source with what it tells, and what it cannot show. */
interface FeedSource {
  readonly source: string;
  readonly feeds: readonly Feed[];
  readonly notObservable: readonly string[];
}

/** The feeds by source, those that suspend counts first. */
export function groupFeeds(feeds: readonly Feed[]): readonly FeedSource[] {
  const sources = [...new Set(feeds.map(({ source }) => source))].map((source) => {
    const own = feeds.filter((feed) => feed.source === source);
    return { source, feeds: own, notObservable: [...new Set(own.flatMap(({ notObservable }) => notObservable))] };
  });
  return sources.toSorted((one, other) => rank(one) - rank(other));
}

function rank({ feeds }: FeedSource): number {
  return feeds.some(({ isSuspending }) => isSuspending) ? 0 : 1;
}
