import { Button, Textarea } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { ask } from "../../../shared/api/ask.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { useTell } from "../../../shared/notice/notices.tsx";
import { FormDialog } from "../../../shared/parts/form-dialog.tsx";
import { useSession } from "../../../shared/session/session.tsx";
import { useDraft } from "../../../shared/text/use-draft.ts";
import { useChange } from "./candidate-queries.ts";
import { Checklist } from "./checklist.tsx";

interface DoubtParts {
  readonly id: string;
  readonly steps: readonly Shapes["ApplicationStep"][];
  readonly canChange: boolean;
}

/** What is done when somebody raised a doubt: in silence, in order, and with everything preserved. */
export function Doubt({ id, steps, canChange }: DoubtParts): ReactNode {
  const { user } = useSession();
  const [isHolding, setHolding] = useState(false);
  const mayPreserve = user.role === "admin" || user.role === "analyst";
  return (
    <Checklist
      id={id}
      list="doubt"
      steps={steps}
      canChange={canChange}
      about="Do not tip anybody off: nothing of this is told to the person, or to whoever need not know, before counsel agrees. A doubt is not a finding; many end with an innocent explanation."
    >
      {mayPreserve ? (
        <div className="candidate-acts">
          <Button variant="default" onClick={() => setHolding(true)}>
            Put it under legal hold
          </Button>
          <Button
            component="a"
            variant="default"
            href={`/api/v1/applications/${encodeURIComponent(id)}/evidence-pack`}
            download={`evidence-pack-${id}.json`}
          >
            Download the evidence pack
          </Button>
        </div>
      ) : (
        <p className="soft">An administrator or an analyst puts it under legal hold and saves the evidence pack.</p>
      )}
      {isHolding ? <HoldDialog id={id} onClose={() => setHolding(false)} /> : null}
    </Checklist>
  );
}

function HoldDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const [reason, setReason] = useDraft(`hold ${id}`);
  const tell = useTell();
  const hold = useChange(
    id,
    async () => await ask("put", "/api/v1/arrivals/{id}/hold", { path: { id }, body: { reason: reason.trim() } }),
    () => {
      setReason("");
      onClose();
      tell({ text: "It is under legal hold. Nothing of it is removed until somebody releases it." });
    },
  );
  return (
    <FormDialog title="Put it under legal hold" act="Hold it" work={hold} onClose={onClose}>
      <Textarea
        label="Reason"
        description="Such as the number that counsel gave it. It stays in the audit log."
        required
        withAsterisk={false}
        data-first
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
