import { Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { ask } from "../../../shared/api/ask.ts";
import { useTell } from "../../../shared/notice/notices.tsx";
import { FormDialog } from "../../../shared/parts/form-dialog.tsx";
import { readForm } from "../../../shared/session/read-form.ts";
import { useDraft } from "../../../shared/text/use-draft.ts";
import { useChange } from "./candidate-queries.ts";
import { answerKinds, answerNames, answerSays } from "./person-words.ts";

/** Records what the person was told or said, in their words. */
export function PersonDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const [text, setText] = useDraft(`person ${id}`);
  const tell = useTell();
  const save = useChange(
    id,
    async (form: HTMLFormElement) => {
      const given = readForm(form, ["kind"]);
      const kind = answerKinds.find((each) => each === given.kind) ?? "answered";
      const body = { kind, ...(text.trim() === "" ? {} : { text: text.trim() }) };
      return await ask("post", "/api/v1/applications/{id}/answers", { path: { id }, body });
    },
    () => {
      setText("");
      onClose();
      tell({ text: "Recorded." });
    },
  );
  return (
    <FormDialog title="What the person was told or said" act="Record it" work={save} onClose={onClose}>
      <fieldset className="choices candidate-results">
        <legend>What happened</legend>
        {answerKinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              value={kind}
              required
              data-first={kind === "notice-sent" ? true : undefined}
            />
            <span>
              {answerNames[kind]} <small className="soft">{answerSays[kind]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Textarea
        label="In their words, or what was sent"
        description="It goes into the export for the person."
        rows={4}
        maxLength={10_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
