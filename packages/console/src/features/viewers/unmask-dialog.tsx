import { countOf } from "@doorward/core";
import { Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { insiderSettingsQuery, unmaskingsQuery } from "../../shared/access/access-queries.ts";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { useDraft } from "../../shared/text/use-draft.ts";
import { viewerQuery } from "./viewer-queries.ts";

interface DialogParts {
  readonly viewer: Pick<Shapes["AccessViewerPage"], "viewer" | "label">;
  readonly caseId: string;
  readonly onClose: () => void;
}

/** Asks why a name is needed, and says who will know of the look. */
export function UnmaskDialog({ viewer: { viewer, label }, caseId, onClose }: DialogParts): ReactNode {
  const [reason, setReason] = useDraft(`unmask ${viewer}`);
  const { data: settings } = useQuery(insiderSettingsQuery);
  const tell = useTell();
  const client = useQueryClient();
  const work = useMutation({
    mutationFn: async (_form: HTMLFormElement) =>
      await ask("post", "/api/v1/access/viewers/{viewer}/unmaskings", {
        path: { viewer },
        body: { caseId, reason: reason.trim() },
      }),
    async onSuccess({ state }) {
      setReason("");
      await Promise.all([
        client.invalidateQueries({ queryKey: viewerQuery(viewer).queryKey }),
        client.invalidateQueries({ queryKey: unmaskingsQuery.queryKey }),
      ]);
      tell({ text: state === "open" ? "You may see the name now." : "Asked. A second person has to confirm." });
      onClose();
    },
  });
  return (
    <FormDialog title={`Ask for the name of ${label}`} act="Ask for the name" work={work} onClose={onClose}>
      <p>
        The audit log keeps that you asked, and when. Colleagues see that here, with your reason.{" "}
        {settings === undefined ? "" : tellRule(settings.unmasking)}
      </p>
      <Textarea
        label="Why you need the name"
        description="What you cannot find out without it."
        required
        withAsterisk={false}
        rows={3}
        maxLength={2000}
        data-first
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

function tellRule({ needsSecond, hours }: Shapes["InsiderSettings"]["unmasking"]): string {
  const span = countOf(hours, "hour");
  return needsSecond
    ? `A second person has to confirm; then you see the name for ${span}.`
    : `You see the name for ${span}.`;
}
