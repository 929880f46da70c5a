import { useState, type ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { listNames } from "../../../shared/hiring/hiring-words.ts";
import { StateWord } from "../../../shared/parts/state-word.tsx";
import { countTaken } from "./count-taken.ts";
import { AnswerDetails, ResultWord } from "./step-answer.tsx";
import { StepDialog } from "./step-dialog.tsx";

interface ListParts {
  readonly id: string;
  readonly list: Shapes["StepList"];
  /** All of the application. */
  readonly steps: readonly Shapes["ApplicationStep"][];
  readonly about: string;
  readonly canChange: boolean;
  /** It is unfolded at first. */
  readonly isOpen?: boolean;
  readonly children?: ReactNode;
}

/** One list of steps, each with the way by which it is verified and what was noted of it. */
export function Checklist({ id, list, steps, about, canChange, isOpen = false, children }: ListParts): ReactNode {
  const [asked, setAsked] = useState<Shapes["ApplicationStep"]>();
  const own = steps.filter((step) => step.list === list);
  const { taken, required, missing } = countTaken(own);
  const [isFirstOpen] = useState(isOpen);
  if (own.length === 0) return null;
  return (
    <section className="case-part" aria-labelledby={list}>
      <details open={isFirstOpen}>
        <summary>
          <h2 id={list} tabIndex={-1}>
            {listNames[list]}{" "}
            <span className="soft">
              {required === 0 ? "" : `${String(taken)} of ${String(required)} required steps taken`}
            </span>
          </h2>{" "}
          {missing === 0 ? null : <StateWord tone="attention" word={`${String(missing)} due now`} />}
        </summary>
        <p className="candidate-lead">{about}</p>
        <ol className="candidate-steps">
          {own.map((step) => (
            <Step key={step.step} step={step} onNote={canChange ? () => setAsked(step) : undefined} />
          ))}
        </ol>
        {children}
      </details>
      {asked === undefined ? null : <StepDialog id={id} asked={asked} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

function Step({
  step: { title, text, route, alternative, day, isRequired, isDue, list, answer },
  onNote,
}: {
  readonly step: Shapes["ApplicationStep"];
  readonly onNote: (() => void) | undefined;
}): ReactNode {
  return (
    <li className="candidate-step">
      <div className="candidate-step-head">
        <h3>{title}</h3>
        {answer === null ? (
          <Waits isRequired={isRequired} isDue={isDue} isDoubt={list === "doubt"} />
        ) : (
          <ResultWord result={answer.result} />
        )}
        {onNote === undefined ? null : (
          <button type="button" className="case-link" onClick={onNote}>
            {answer === null ? "Note how it went" : "Note it anew"}
            <span className="unseen">: {title}</span>
          </button>
        )}
      </div>
      <p>{text}</p>
      <dl className="candidate-ways">
        <dt>Independent way</dt>
        <dd>{route}</dd>
        {alternative === undefined ? null : (
          <>
            <dt>Another way, for whoever needs one</dt>
            <dd>{alternative}</dd>
          </>
        )}
        {day === undefined ? null : (
          <>
            <dt>When</dt>
            <dd>By day {day}</dd>
          </>
        )}
      </dl>
      {answer === null ? null : <AnswerDetails answer={answer} />}
    </li>
  );
}

/** What waits, in a word. */
function Waits({
  isRequired,
  isDue,
  isDoubt,
}: {
  readonly isRequired: boolean;
  readonly isDue: boolean;
  readonly isDoubt: boolean;
}): ReactNode {
  if (isDoubt) return null;
  if (!isRequired) return <StateWord tone="off" word="Advised" />;
  return isDue ? <StateWord tone="attention" word="Required now" /> : <StateWord tone="off" word="Required later" />;
}
