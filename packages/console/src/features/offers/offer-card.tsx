import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { StateWord } from "../../shared/parts/state-word.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { tellDay } from "../../shared/text/tell-day.ts";
import { Messages } from "./messages.tsx";

/** One report. */
export type Offer = Shapes["Offer"];

const states = {
  new: { word: "New", tone: "attention" },
  "looked-into": { word: "Looked into", tone: "well" },
  closed: { word: "Closed", tone: "off" },
} as const;

/** A report with all that was said. */
export function OfferCard({
  offer: { state, source, arrivalId, isNamed, receivedAt, messages },
  onAnswer,
}: {
  readonly offer: Offer;
  /** Undefined for who only reads. */
  readonly onAnswer: (() => void) | undefined;
}): ReactNode {
  const { word, tone } = states[state];
  return (
    <article className="offer">
      <header>
        <StateWord tone={tone} word={word} />
        <h3>
          {source === "message"
            ? "Noticed in a message"
            : isNamed
              ? "From somebody who can be reached"
              : "From somebody who stays unknown"}
        </h3>
        <span className="soft">
          {isNamed || source === "message" ? (
            <Moment at={receivedAt} />
          ) : (
            tellDay(receivedAt.slice(0, "2026-11-02".length))
          )}
        </span>
        {arrivalId === null ? null : (
          <Link to="/cases/$id" params={{ id: arrivalId }}>
            Open the message
          </Link>
        )}
      </header>
      <Messages messages={messages} desk="Your desk" reporter="The report" />
      {onAnswer === undefined || state === "closed" ? null : (
        <Button variant="default" size="xs" onClick={onAnswer}>
          {source === "message" ? "Note or close" : "Answer or close"}
        </Button>
      )}
    </article>
  );
}
