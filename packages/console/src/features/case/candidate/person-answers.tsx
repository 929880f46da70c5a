import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { Person } from "../../../shared/cases/person.tsx";
import { StateWord } from "../../../shared/parts/state-word.tsx";
import { InertText } from "../../../shared/text/inert-text.tsx";
import { Moment } from "../../../shared/text/moment.tsx";
import { NoticeTexts } from "./notice-texts.tsx";
import { PersonDialog } from "./person-dialog.tsx";
import { answerNames } from "./person-words.ts";

interface AnswersParts {
  readonly id: string;
  readonly application: Pick<Shapes["WholeApplication"], "answers" | "mayTurnDown">;
  readonly canChange: boolean;
}

/** What the person was told and what they said. Nothing is decided against anybody who was not heard. */
export function PersonAnswers({ id, application: { answers, mayTurnDown }, canChange }: AnswersParts): ReactNode {
  const [isAsking, setAsking] = useState(false);
  return (
    <section className="case-part" aria-labelledby="heard">
      <h2 id="heard" tabIndex={-1}>
        The person’s answer
      </h2>
      <p className="candidate-may">
        <StateWord
          tone={mayTurnDown.isAllowed ? "well" : "attention"}
          word={mayTurnDown.isAllowed ? "Heard" : "Not heard yet"}
        />{" "}
        {mayTurnDown.because}
      </p>
      <ol className="candidate-heard">
        {answers.map(({ number, kind, text, by, at }) => (
          <li key={number}>
            <strong>{answerNames[kind]}</strong>{" "}
            <span className="soft">
              noted by <Person by={by} />, <Moment at={at} />
            </span>
            {text === null ? null : (
              <p>
                <InertText text={text} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {canChange ? (
        <Button variant="default" onClick={() => setAsking(true)}>
          Record what the person was told or said
        </Button>
      ) : null}
      <NoticeTexts />
      {isAsking ? <PersonDialog id={id} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}
