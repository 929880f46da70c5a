import { Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { ask } from "../../../shared/api/ask.ts";
import { useTell } from "../../../shared/notice/notices.tsx";
import { FormDialog } from "../../../shared/parts/form-dialog.tsx";
import { readForm } from "../../../shared/session/read-form.ts";
import { InertText } from "../../../shared/text/inert-text.tsx";
import { useDraft } from "../../../shared/text/use-draft.ts";
import { useChange } from "./candidate-queries.ts";
import type { ClusterRow } from "./arrange-cluster.ts";

const words = [
  [
    "same",
    "One person",
    "They applied twice or under two names. What they share is no finding then, and the export for the person holds both.",
  ],
  ["other", "Keep them apart", "Two people, whatever they share: a household, an agency, a referral."],
  ["open", "As if nobody had said anything", "What they share speaks again."],
] as const;

interface DialogParts {
  readonly id: string;
  readonly row: ClusterRow;
  readonly onClose: () => void;
}

/** Asks whether two applications are of one person, and why. */
export function TieDialog({ id, row, onClose }: DialogParts): ReactNode {
  const [reason, setReason] = useDraft(`tie ${id} ${row.id}`);
  const tell = useTell();
  const save = useChange(
    id,
    async (form: HTMLFormElement) => {
      const given = readForm(form, ["decision"]);
      const decision = words.find(([each]) => each === given.decision)?.[0] ?? "open";
      const body = { other: row.id, decision, reason: reason.trim() };
      return await ask("post", "/api/v1/applications/{id}/ties", { path: { id }, body });
    },
    () => {
      setReason("");
      onClose();
      tell({ text: "Saved. Later verdicts keep to it." });
    },
  );
  return (
    <FormDialog title="Do these belong together?" act="Save" work={save} onClose={onClose}>
      <p>
        This one, and <InertText text={row.application?.name ?? "an application that is kept apart"} />.
      </p>
      <fieldset className="choices candidate-results">
        <legend>What you found</legend>
        {words.map(([decision, name, says]) => (
          <label key={decision}>
            <input
              type="radio"
              name="decision"
              value={decision}
              required
              defaultChecked={row.tie === decision}
              data-first={decision === "same" ? true : undefined}
            />
            <span>
              {name} <small className="soft">{says}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Textarea
        label="Reason"
        description="How you know. Whoever reads this in a year should understand it."
        required
        withAsterisk={false}
        rows={3}
        maxLength={4000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
