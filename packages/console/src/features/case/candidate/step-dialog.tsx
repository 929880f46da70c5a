import { Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { ask } from "../../../shared/api/ask.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { resultNames } from "../../../shared/hiring/hiring-words.ts";
import { useTell } from "../../../shared/notice/notices.tsx";
import { FormDialog } from "../../../shared/parts/form-dialog.tsx";
import { readForm } from "../../../shared/session/read-form.ts";
import { useDraft } from "../../../shared/text/use-draft.ts";
import { useChange } from "./candidate-queries.ts";

/** What is asked: a step of a list, or a question of a kit. */
export interface AskedStep {
  /** The id of the step, or `kit/<id>`. */
  readonly step: string;
  /** Absent for a question of a kit. */
  readonly list?: Shapes["StepList"];
  readonly title: string;
  readonly text: string;
  readonly route?: string;
  readonly alternative?: string | undefined;
}

const results = ["done", "failed", "refused", "alternative", "not-applicable"] as const;

const ofPerson = "Content alone: no manner, no looks, no guess about anybody. The person may read it.";
const ofDoubt = "Facts alone, and nothing that reaches the person before counsel agrees.";

/** Notes how a step ended, by which way it was verified, and what was said. */
export function StepDialog({
  id,
  asked: { step, list, title, text, route, alternative },
  onClose,
}: {
  readonly id: string;
  readonly asked: AskedStep;
  readonly onClose: () => void;
}): ReactNode {
  const [note, setNote] = useDraft(`step ${id} ${step}`);
  const tell = useTell();
  const save = useChange(
    id,
    async (form: HTMLFormElement) => {
      const given = readForm(form, ["result", "route"]);
      const result = results.find((each) => each === given.result) ?? "done";
      const body = {
        step,
        result,
        ...(note.trim() === "" ? {} : { note: note.trim() }),
        ...(given.route.trim() === "" ? {} : { route: given.route.trim() }),
      };
      return await ask("post", "/api/v1/applications/{id}/steps", { path: { id }, body });
    },
    () => {
      setNote("");
      onClose();
      tell({ text: "Noted. What was noted before stays in the record." });
    },
  );
  return (
    <FormDialog title={title} act="Note it" work={save} onClose={onClose}>
      <p>{text}</p>
      {alternative === undefined ? null : (
        <p className="soft">For whoever needs another way: {alternative} It counts the same.</p>
      )}
      <Results isDoubt={list === "doubt"} />
      <TextInput
        label="By which way it was verified"
        description={route ?? "Who saw or heard it."}
        name="route"
        maxLength={500}
      />
      <Textarea
        label="What was said or seen"
        description={list === "doubt" ? ofDoubt : ofPerson}
        rows={3}
        maxLength={10_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

const means: Readonly<Record<Shapes["StepResult"], string>> = {
  done: "It was done, and confirmed what was stated.",
  failed: "It was done, and did not confirm it.",
  refused: "The person did not want to.",
  alternative: "It counts as done.",
  "not-applicable": "Say below why.",
};

/** What is done about a doubt asks nothing of the person. */
const ofDoubtSteps: ReadonlySet<Shapes["StepResult"]> = new Set(["done", "failed", "not-applicable"]);

function Results({ isDoubt }: { readonly isDoubt: boolean }): ReactNode {
  const shown = results.filter((result) => !isDoubt || ofDoubtSteps.has(result));
  return (
    <fieldset className="choices candidate-results">
      <legend>How it ended</legend>
      {shown.map((result) => (
        <label key={result}>
          <input type="radio" name="result" value={result} required data-first={result === "done" ? true : undefined} />
          <span>
            {resultNames[result]} <small className="soft">{isDoubt ? "" : means[result]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
