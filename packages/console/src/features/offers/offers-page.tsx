import { useInfiniteQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { AccessHead } from "../../shared/access/access-head.tsx";
import { offersQuery } from "../../shared/access/access-queries.ts";
import { CopiedText } from "../../shared/parts/copied-text.tsx";
import { MoreButton } from "../../shared/parts/more-button.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { mayChange, useSession } from "../../shared/session/session.tsx";
import { AnswerDialog } from "./answer-dialog.tsx";
import { OfferCard, type Offer } from "./offer-card.tsx";
import "./offers.css";

/** Reports that somebody was offered money for access. Honest reports have told more than any count. */
export function OffersPage(): ReactNode {
  const query = useInfiniteQuery(offersQuery);
  const canAnswer = mayChange(useSession());
  const [answered, setAnswered] = useState<Offer>();
  const offers = query.data?.pages.flatMap((page) => page.offers) ?? [];
  return (
    <>
      <AccessHead title="Offers" />
      <Section
        title="Reports"
        about="Whoever reports an offer did the right thing. Thank them, do not ask who they are, and tell nobody that they wrote."
      >
        <QueryState query={query} what="Loading the reports" />
        {query.data !== undefined && offers.length === 0 ? (
          <NothingYet>
            <p>Nobody reported an offer. Make sure that everybody knows the address below.</p>
          </NothingYet>
        ) : null}
        {offers.map((offer) => (
          <OfferCard key={offer.id} offer={offer} onAnswer={canAnswer ? () => setAnswered(offer) : undefined} />
        ))}
        <MoreButton query={query} />
      </Section>
      <Section
        title="The page for everybody"
        about="Anybody reports here without an account and without a name. Put the address on your intranet and at your vendors’."
      >
        <div className="offers-address">
          <CopiedText label="Address" text={`${location.origin}/offer`} />
        </div>
      </Section>
      {answered === undefined ? null : <AnswerDialog offer={answered} onClose={() => setAnswered(undefined)} />}
    </>
  );
}
