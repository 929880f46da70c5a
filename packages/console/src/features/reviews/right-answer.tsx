import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { Person } from "../../shared/cases/person.tsx";
import { KeyCaps } from "../../shared/keyboard/key-caps.tsx";
import { StateWord } from "../../shared/parts/state-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { Moment } from "../../shared/text/moment.tsx";

type Item = Shapes["ReviewItem"];

/** Keep or revoke, for who may answer. */
export function RightActs({
  item,
  hasKeys,
  onGo,
  onAnswer,
}: {
  readonly item: Item;
  readonly hasKeys: boolean;
  readonly onGo: () => void;
  readonly onAnswer: (answer: "keep" | "revoke") => void;
}): ReactNode {
  const of = ` ${markOddText(item.access)} of ${item.label}`;
  return (
    <div className="review-acts">
      {(
        [
          ["keep", "Keep", "p"],
          ["revoke", "Revoke", "x"],
        ] as const
      ).map(([answer, label, keys]) => (
        <button key={answer} type="button" onFocus={onGo} onClick={() => onAnswer(answer)}>
          {label}
          <span className="unseen">{of}</span>
          {hasKeys ? <KeyCaps keys={keys} /> : null}
        </button>
      ))}
    </div>
  );
}

/** What was answered, by whom and why, and whether a revoked right is gone from its system. */
export function RightAnswer({
  item: { access, label, answer, why, answeredBy, endedAt },
  isClosed,
  onEnded,
}: {
  readonly item: Item;
  readonly isClosed: boolean;
  readonly onEnded: (() => void) | undefined;
}): ReactNode {
  const isRevoked = answer === "revoke" || (answer === null && isClosed);
  return (
    <div>
      {answer === null ? (
        <StateWord
          tone={isClosed ? "attention" : "off"}
          word={isClosed ? "Revoked: nobody answered" : "Not answered yet"}
        />
      ) : (
        <StateWord tone={isRevoked ? "attention" : "well"} word={isRevoked ? "Revoked" : "Kept"} />
      )}{" "}
      {answeredBy === null ? null : (
        <span className="soft">
          by <Person by={answeredBy} />
        </span>
      )}
      {why === null ? null : (
        <p className="review-why">
          <InertText text={why} />
        </p>
      )}
      {endedAt === null ? null : (
        <p className="review-why soft">
          Taken away <Moment at={endedAt} isAge />
        </p>
      )}
      {isRevoked && endedAt === null && onEnded !== undefined ? (
        <div className="review-acts">
          <button type="button" onClick={onEnded}>
            It was taken away
            <span className="unseen">
              : {markOddText(access)} of {label}
            </span>
          </button>
        </div>
      ) : null}
    </div>
  );
}
