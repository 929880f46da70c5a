import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { StateWord } from "../../shared/parts/state-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { groupFeeds } from "./group-feeds.ts";
import { feedNames, tellFeed } from "./tell-feed.ts";
import { tellGap } from "./tell-gap.ts";

type Feed = Shapes["AccessFeed"];

/** Who tells of accesses and of what explains them, when each last did, and what each cannot show. */
export function Feeds({ feeds }: { readonly feeds: readonly Feed[] }): ReactNode {
  return (
    <Section
      title="Feeds"
      about="Counts are only as good as the logs under them. While a feed is silent longer than usual, what it would explain is not counted against anybody."
    >
      {feeds.length === 0 ? (
        <NothingYet>
          <p>
            No log of accesses has come yet. Send one with <code>POST /api/v1/access</code>, with{" "}
            <code>doorward access import</code>, or connect a folder or a product under Connections.
          </p>
        </NothingYet>
      ) : (
        <ul className="boxed access-sources">
          {groupFeeds(feeds).map(({ source, feeds: own, notObservable }) => (
            <li key={source}>
              <h3>
                <InertText text={source} />
              </h3>
              <ul className="access-feeds">
                {own.map((feed) => (
                  <FeedRow key={feed.what} feed={feed} />
                ))}
              </ul>
              {notObservable.length === 0 ? null : <NotObservable what={notObservable} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function FeedRow({ feed }: { readonly feed: Feed }): ReactNode {
  const { what, lastAt, usualGapMinutes, says } = feed;
  const { tone, word } = tellFeed(feed);
  return (
    <li>
      <span className="access-what">{feedNames[what] ?? what}</span>
      <StateWord tone={tone} word={word} />
      <span>
        {says === null ? null : (
          <strong>
            <InertText text={says} />{" "}
          </strong>
        )}
        <span className="soft">
          {lastAt === null ? (
            "Nothing came yet."
          ) : (
            <>
              Last <Moment at={lastAt} isAge />
            </>
          )}
          {usualGapMinutes === null
            ? ""
            : `; at this time of the week up to ${tellGap(usualGapMinutes)} of silence are usual`}
        </span>
      </span>
    </li>
  );
}

/** What a source cannot show, so that nobody takes its silence for innocence. */
function NotObservable({ what }: { readonly what: readonly string[] }): ReactNode {
  return (
    <ul className="access-blind" aria-label="Not observable">
      {what.map((each) => (
        <li key={each}>
          <span className="access-badge">Not observable</span> {each}
        </li>
      ))}
    </ul>
  );
}
