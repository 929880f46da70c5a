import { Textarea } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { hiringStages, roleTiers } from "@doorward/core";
import { ask } from "../../../shared/api/ask.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { stageNames, tierNames } from "../../../shared/hiring/hiring-words.ts";
import { useTell } from "../../../shared/notice/notices.tsx";
import { ChoiceField } from "../../../shared/parts/choice-field.tsx";
import { FormDialog } from "../../../shared/parts/form-dialog.tsx";
import { readForm } from "../../../shared/session/read-form.ts";
import { useChange } from "./candidate-queries.ts";

interface DialogParts {
  readonly id: string;
  readonly application: Pick<Shapes["WholeApplication"], "stage" | "tier">;
  readonly onClose: () => void;
}

/** Notes how far somebody has come, and in rare cases that the role reaches something else than was fixed before. */
export function StageDialog({ id, application, onClose }: DialogParts): ReactNode {
  const [tier, setTier] = useState<string>(application.tier);
  const tell = useTell();
  const save = useChange(
    id,
    async (form: HTMLFormElement) => {
      const given = readForm(form, ["stage", "tier", "reason"]);
      const stage = hiringStages.find((each) => each === given.stage && each !== application.stage);
      const changed = roleTiers.find((each) => each === given.tier && each !== application.tier);
      const reason = given.reason.trim();
      const body = {
        ...(stage === undefined ? {} : { stage }),
        ...(changed === undefined ? {} : { tier: changed }),
        ...(reason === "" ? {} : { reason }),
      };
      return await ask("patch", "/api/v1/applications/{id}", { path: { id }, body });
    },
    () => {
      onClose();
      tell({ text: "Saved." });
    },
  );
  return (
    <FormDialog title="How far they have come" act="Save" work={save} onClose={onClose}>
      <ChoiceField
        label="Stage"
        description="“On the job” says that access was given, and begins the first 90 days."
        name="stage"
        choices={Object.entries(stageNames)}
        value={application.stage}
      />
      <ChoiceField
        label="What the role reaches"
        description="It was fixed before applications opened. Another one needs a reason, and is audited."
        name="tier"
        choices={Object.entries(tierNames)}
        value={application.tier}
        onChange={setTier}
      />
      <Textarea
        label="Reason"
        name="reason"
        rows={2}
        maxLength={4000}
        required={tier !== application.tier}
        withAsterisk={false}
      />
    </FormDialog>
  );
}
