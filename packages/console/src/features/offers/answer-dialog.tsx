import { Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { offersQuery } from "../../shared/access/access-queries.ts";
import { ask } from "../../shared/api/ask.ts";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { useDraft } from "../../shared/text/use-draft.ts";
import type { Offer } from "./offer-card.tsx";

/** Answers a report; whoever made it reads that with the receipt. */
export function AnswerDialog({
  offer: { id, source },
  onClose,
}: {
  readonly offer: Offer;
  readonly onClose: () => void;
}): ReactNode {
  const [text, setText] = useDraft(`offer ${id}`);
  const client = useQueryClient();
  const answer = useMutation({
    mutationFn: async (form: HTMLFormElement) =>
      await ask("post", "/api/v1/offers/{id}/answer", {
        path: { id },
        body: { text: text.trim(), state: new FormData(form).has("closed") ? "closed" : "looked-into" },
      }),
    async onSuccess() {
      setText("");
      await client.invalidateQueries({ queryKey: offersQuery.queryKey });
      onClose();
    },
  });
  return (
    <FormDialog
      title={source === "message" ? "Note on this offer" : "Answer this report"}
      act="Send"
      work={answer}
      onClose={onClose}
    >
      <Textarea
        label="What you say"
        description={
          source === "message"
            ? "Only the desk reads it."
            : "Whoever reported reads it with the receipt. Thank them first."
        }
        required
        withAsterisk={false}
        rows={4}
        maxLength={8000}
        data-first
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <label className="offer-closed">
        <input type="checkbox" name="closed" /> Nothing is left to do about it: close it
      </label>
    </FormDialog>
  );
}
