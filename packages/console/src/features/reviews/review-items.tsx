import { useEffect, useRef, type ReactNode } from "react";
import { ViewerName } from "../../shared/access/viewer-name.tsx";
import type { Shapes } from "../../shared/api/contract.ts";
import { Person } from "../../shared/cases/person.tsx";
import { KeyCaps } from "../../shared/keyboard/key-caps.tsx";
import { StateWord } from "../../shared/parts/state-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { Moment } from "../../shared/text/moment.tsx";

type Item = Shapes["ReviewItem"];

interface ItemsParts {
  readonly rights: readonly Item[];
  readonly at: number;
  readonly onGo: (index: number) => void;
  /** What nobody answered is revoked by now. */
  readonly isClosed: boolean;
  /** Undefined where nothing can be answered. */
  readonly onAnswer: ((number: number, answer: "keep" | "revoke") => void) | undefined;
  /** Undefined for who only reads. */
  readonly onEnded: ((number: number) => void) | undefined;
}

/** Each right with its last use, what speaks against it, and its answer. */
export function ReviewItems({ rights, at, isClosed, onGo, onAnswer, onEnded }: ItemsParts): ReactNode {
  return (
    <ol className="boxed review-items">
      {rights.map((item, index) => (
        <Right
          key={item.number}
          item={item}
          isAt={index === at}
          isClosed={isClosed}
          onGo={() => onGo(index)}
          onAnswer={onAnswer === undefined ? undefined : (answer) => onAnswer(item.number, answer)}
          onEnded={onEnded === undefined ? undefined : () => onEnded(item.number)}
        />
      ))}
    </ol>
  );
}

interface RightParts {
  readonly item: Item;
  /** The keys mean this one. */
  readonly isAt: boolean;
  readonly isClosed: boolean;
  readonly onGo: () => void;
  readonly onAnswer: ((answer: "keep" | "revoke") => void) | undefined;
  readonly onEnded: (() => void) | undefined;
}

function Right({ item, isAt, isClosed, onGo, onAnswer, onEnded }: RightParts): ReactNode {
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAt) place.current?.scrollIntoView({ block: "nearest" });
  }, [isAt]);
  return (
    <li ref={place} className={`review-item${isAt ? " review-at" : ""}`} aria-current={isAt ? "true" : undefined}>
      <What item={item} />
      <Use item={item} />
      {item.answer === null && onAnswer !== undefined ? (
        <Acts item={item} hasKeys={isAt} onGo={onGo} onAnswer={onAnswer} />
      ) : (
        <Answered item={item} isClosed={isClosed} onEnded={onEnded} />
      )}
    </li>
  );
}

function What({ item }: { readonly item: Item }): ReactNode {
  return (
    <div>
      <strong>
        <InertText text={item.access} />
      </strong>{" "}
      <span className="soft">
        in <InertText text={item.source} />
      </span>
      <ViewerName viewer={item} />
    </div>
  );
}

function Use({ item: { lastUsedAt, grantedAt, noticed } }: { readonly item: Item }): ReactNode {
  return (
    <div className="review-use">
      <p className="soft">
        {lastUsedAt === null ? (
          "No use of it is known"
        ) : (
          <>
            Last used <Moment at={lastUsedAt} isAge />
          </>
        )}
        {grantedAt === null ? null : (
          <>
            , given <Moment at={grantedAt} isAge />
          </>
        )}
      </p>
      {noticed.length === 0 ? null : (
        <ul>
          {noticed.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Acts({
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

function Answered({
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
