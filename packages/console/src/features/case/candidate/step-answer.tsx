import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { Person } from "../../../shared/cases/person.tsx";
import { resultNames } from "../../../shared/hiring/hiring-words.ts";
import { StateWord, type Tone } from "../../../shared/parts/state-word.tsx";
import { InertText } from "../../../shared/text/inert-text.tsx";
import { Moment } from "../../../shared/text/moment.tsx";

/** An answer somebody refused or that did not hold asks for a look; it is no charge. */
const tones: Readonly<Record<Shapes["StepResult"], Tone>> = {
  done: "well",
  alternative: "well",
  failed: "attention",
  refused: "attention",
  "not-applicable": "off",
};

/** How a step ended, in a word. */
export function ResultWord({ result }: { readonly result: Shapes["StepResult"] }): ReactNode {
  return <StateWord tone={tones[result]} word={resultNames[result]} />;
}

/** Who noted it, when, by which way, and what was said. */
export function AnswerDetails({
  answer: { by, at, route, note },
}: {
  readonly answer: Shapes["StepAnswer"];
}): ReactNode {
  return (
    <div className="candidate-answer">
      <p className="soft">
        Noted by <Person by={by} />, <Moment at={at} />
        {route === null ? null : (
          <>
            . By this way: <InertText text={route} />
          </>
        )}
      </p>
      {note === null ? null : (
        <p>
          <InertText text={note} />
        </p>
      )}
    </div>
  );
}
