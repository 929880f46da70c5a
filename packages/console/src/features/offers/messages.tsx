import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";

interface MessagesParts {
  readonly messages: Shapes["OfferAnswers"]["messages"];
  /** What each side is called here. */
  readonly desk: string;
  readonly reporter: string;
}

/** What was said, in its order. */
export function Messages({ messages, desk, reporter }: MessagesParts): ReactNode {
  return (
    <ol className="offer-messages">
      {messages.map(({ from, text, at }, index) => (
        // Two may have come in one moment.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${at} ${String(index)}`} className={`offer-${from}`}>
          <p>
            <strong>{from === "desk" ? desk : reporter}</strong>
            {from === "desk" ? (
              <span className="soft">
                {" "}
                <Moment at={at} />
              </span>
            ) : null}
          </p>
          <p className="offer-text">
            {text === null ? (
              <span className="soft">It was removed, since its days are over.</span>
            ) : (
              <InertText text={text} />
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
