import { useEffect, useRef, type ReactNode } from "react";
import { ViewerName } from "../../shared/access/viewer-name.tsx";
import type { Shapes } from "../../shared/api/contract.ts";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { RightActs, RightAnswer } from "./right-answer.tsx";

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
        <RightActs item={item} hasKeys={isAt} onGo={onGo} onAnswer={onAnswer} />
      ) : (
        <RightAnswer item={item} isClosed={isClosed} onEnded={onEnded} />
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
