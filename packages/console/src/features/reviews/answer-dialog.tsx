import { Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { reviewsQuery } from "../../shared/access/access-queries.ts";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { useDraft } from "../../shared/text/use-draft.ts";

interface DialogParts {
  readonly review: string;
  readonly item: Shapes["ReviewItem"];
  readonly answer: "keep" | "revoke";
  readonly onAnswered: (review: Shapes["WholeAccessReview"]) => void;
  readonly onClose: () => void;
}

/** Asks why a right is kept or revoked. */
export function AnswerDialog({ review, item, answer, onAnswered, onClose }: DialogParts): ReactNode {
  const [why, setWhy] = useDraft(`review ${review} ${String(item.number)}`);
  const client = useQueryClient();
  const work = useMutation({
    mutationFn: async (_form: HTMLFormElement) =>
      await ask("post", "/api/v1/access/reviews/{id}/answers", {
        path: { id: review },
        body: { number: item.number, answer, why: why.trim() },
      }),
    async onSuccess(next) {
      setWhy("");
      client.setQueryData(["access-review", review], next);
      await client.invalidateQueries({ queryKey: reviewsQuery.queryKey });
      onClose();
      onAnswered(next);
    },
  });
  const act = answer === "keep" ? "Keep" : "Revoke";
  return (
    <FormDialog title={`${act} this right`} act={act} work={work} onClose={onClose}>
      <p>
        <strong>
          <InertText text={item.access} />
        </strong>{" "}
        in <InertText text={item.source} />, of {item.label}.{" "}
        {answer === "revoke" ? "Take it away in that system, too: Doorward changes no right." : ""}
      </p>
      <Textarea
        label="Why"
        description="Whoever reads this at the next review should understand it."
        required
        withAsterisk={false}
        rows={2}
        maxLength={2000}
        data-first
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
    </FormDialog>
  );
}
