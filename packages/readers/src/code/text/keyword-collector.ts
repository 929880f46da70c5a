import { createKeywordSearch } from "./keyword-search.ts";

/** Makes something of the places where some keywords stand in a text. */
export interface KeywordCollector<T> {
  readonly keywords: readonly string[];
  readonly open: (bytes: Buffer) => Collecting<T>;
}

/** One text being gone through. */
interface Collecting<T> {
  /** Hears of each place in order; false when it needs no more. */
  readonly hear: (keyword: number, offset: number) => boolean;
  readonly finish: () => T;
}

/** Goes through a text for one collector. */
export function collectAlone<T>({ keywords, open }: KeywordCollector<T>): (bytes: Buffer) => T {
  const search = createKeywordSearch(keywords);
  return (bytes) => {
    const { hear, finish } = open(bytes);
    search.find(bytes, hear);
    return finish();
  };
}

/** Goes through a text once for three collectors, which gives each what it would give alone. */
export function collectTogether<A, B, C>(
  ...collectors: readonly [KeywordCollector<A>, KeywordCollector<B>, KeywordCollector<C>]
): (bytes: Buffer) => readonly [A, B, C] {
  const owners = collectors.flatMap(({ keywords }, owner) => keywords.map((_, keyword) => ({ owner, keyword })));
  const search = createKeywordSearch(collectors.flatMap(({ keywords }) => keywords));
  return (bytes) => {
    const [first, second, third] = collectors;
    const opened = [first.open(bytes), second.open(bytes), third.open(bytes)] as const;
    const isOpen = [true, true, true];
    search.find(bytes, (joint, offset) => {
      const found = owners[joint];
      if (found === undefined || isOpen[found.owner] !== true) return true;
      isOpen[found.owner] = opened[found.owner as 0 | 1 | 2].hear(found.keyword, offset);
      return true;
    });
    return [opened[0].finish(), opened[1].finish(), opened[2].finish()];
  };
}
