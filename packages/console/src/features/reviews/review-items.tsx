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
  /** Undefined where nothing can be answered. */
  readonly onAnswer: ((number: number, answer: "keep" | "revoke") => void) | undefined;
}

/** Each right with its last use, what speaks against it, and its answer. */
export function ReviewItems({ rights, at, onGo, onAnswer }: ItemsParts): ReactNode {
  return (
    <ol className="boxed review-items">
      {rights.map((item, index) => (
        <Right
          key={item.number}
          item={item}
          isAt={index === at}
          onGo={() => onGo(index)}
          onAnswer={onAnswer === undefined ? undefined : (answer) => onAnswer(item.number, answer)}
        />
      ))}
    </ol>
  );
}

interface RightParts {
  readonly item: Item;
  /** The keys mean this one. */
  readonly isAt: boolean;
  readonly onGo: () => void;
  readonly onAnswer: ((answer: "keep" | "revoke") => void) | undefined;
}

function Right({ item, isAt, onGo, onAnswer }: RightParts): ReactNode {
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
        <Answered item={item} />
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
        {item.what === "seat" ? "account" : "right"} in <InertText text={item.source} />
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
          "Never seen used"
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

function Answered({ item: { answer, comesTo, why, answeredBy } }: { readonly item: Item }): ReactNode {
  if (answer === null)
    return (
      <div>
        {comesTo === "revoke" ? (
          <StateWord tone="attention" word="Revoked: nobody answered" />
        ) : (
          <StateWord tone="off" word="Not answered yet" />
        )}
      </div>
    );
  return (
    <div>
      <StateWord tone={answer === "keep" ? "well" : "attention"} word={answer === "keep" ? "Kept" : "Revoked"} />{" "}
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
    </div>
  );
}
