import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ask } from "../../../shared/api/ask.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { stepsQuery } from "./candidate-queries.ts";
import { AnswerDetails, ResultWord } from "./step-answer.tsx";
import { StepDialog } from "./step-dialog.tsx";

interface KitParts {
  readonly id: string;
  readonly answers: readonly Shapes["StepAnswer"][];
  readonly canChange: boolean;
}

/** What is asked in one interview, drawn by the server so that nobody can prepare for it; and what was answered in earlier ones. */
export function InterviewKit({ id, answers, canChange }: KitParts): ReactNode {
  const { items, draw, error, isPending } = useDrawn(id);
  const [asked, setAsked] = useState<Shapes["KitItem"]>();
  const { data } = useQuery(stepsQuery);
  const answerOf = (item: string) => answers.findLast(({ step }) => step === `kit/${item}`);
  const earlier = (data?.bank ?? []).filter(
    (item) => answerOf(item.id) !== undefined && !items.some((drawn) => drawn.id === item.id),
  );
  return (
    <section className="candidate-kit" aria-labelledby="kit">
      <h3 id="kit">Interview kit</h3>
      <p className="candidate-lead">
        Draw it just before the interview and ask in its order. Everybody of the role is asked in the same words; what a
        question is about is noted, never how somebody speaks or looks.
      </p>
      {canChange ? (
        <Button variant="default" loading={isPending} onClick={draw}>
          {items.length === 0 ? "Draw a kit" : "Draw another kit"}
        </Button>
      ) : null}
      <NoticeBox error={error} />
      <ol className="candidate-steps" aria-label="What was drawn" aria-live="polite">
        {items.map((item) => (
          <Item
            key={item.id}
            item={item}
            answer={answerOf(item.id)}
            onNote={canChange ? () => setAsked(item) : undefined}
          />
        ))}
      </ol>
      {earlier.length === 0 ? null : (
        <>
          <h4>Answered before</h4>
          <ol className="candidate-steps">
            {earlier.map((item) => (
              <Item key={item.id} item={item} answer={answerOf(item.id)} onNote={undefined} />
            ))}
          </ol>
        </>
      )}
      {asked === undefined ? null : (
        <StepDialog id={id} asked={{ ...asked, step: `kit/${asked.id}` }} onClose={() => setAsked(undefined)} />
      )}
    </section>
  );
}

/** What was drawn stays while the session lasts, so that a look at another page loses nothing. */
function useDrawn(id: string) {
  const client = useQueryClient();
  const key = ["drawn-kit", id];
  const { data: items = [] } = useQuery<readonly Shapes["KitItem"][]>({
    queryKey: key,
    queryFn: () => [],
    enabled: false,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () => await ask("post", "/api/v1/applications/{id}/interview-kits", { path: { id } }),
    onSuccess: (drawn) => client.setQueryData(key, drawn.items),
  });
  return { items, draw: () => mutate(), error, isPending };
}

function Item({
  item: { title, text, alternative },
  answer,
  onNote,
}: {
  readonly item: Shapes["KitItem"];
  readonly answer: Shapes["StepAnswer"] | undefined;
  readonly onNote: (() => void) | undefined;
}): ReactNode {
  return (
    <li className="candidate-step">
      <div className="candidate-step-head">
        <strong>{title}</strong>
        {answer === undefined ? null : <ResultWord result={answer.result} />}
        {onNote === undefined ? null : (
          <button type="button" className="case-link" onClick={onNote}>
            {answer === undefined ? "Note the answer" : "Note it anew"}
            <span className="unseen">: {title}</span>
          </button>
        )}
      </div>
      <p>{text}</p>
      <p className="soft">For whoever needs another way: {alternative}</p>
      {answer === undefined ? null : <AnswerDetails answer={answer} />}
    </li>
  );
}
