import { Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, type ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { readForm } from "../../shared/session/read-form.ts";
import { useSession } from "../../shared/session/session.tsx";
import { useMinute } from "../../shared/text/use-minute.ts";
import { verifiedSourcesQuery } from "./knowledge-queries.ts";
import { inOneYear } from "../../shared/text/tell-day.ts";

interface DialogParts {
  /** Absent where a new one is added. */
  readonly source?: Shapes["VerifiedSource"];
  readonly onClose: () => void;
}

/** Asks whose domains are proved, and how. */
export function SourceDialog({ source, onClose }: DialogParts): ReactNode {
  const save = useSave(source?.id, onClose);
  const { user } = useSession();
  const now = useMinute();
  return (
    <FormDialog
      title={source === undefined ? "Add a verified source" : "Change a verified source"}
      act={source === undefined ? "Add" : "Save"}
      work={save}
      onClose={onClose}
    >
      <TextInput
        label="Name"
        description="As people write it. It is guarded against imitations."
        name="name"
        defaultValue={source?.name}
        required
        withAsterisk={false}
        maxLength={200}
        data-first
      />
      <Textarea
        label="Domains"
        description="One in each line, without https://. Only those that are theirs alone."
        name="domains"
        defaultValue={source?.domains.join("\n")}
        required
        withAsterisk={false}
        rows={3}
        maxLength={25_000}
        spellCheck={false}
      />
      <Textarea
        label="How it was proved"
        description="By a way that no message chose: a call to a number known before, a contract."
        name="how"
        defaultValue={source?.verified.how}
        required
        withAsterisk={false}
        rows={2}
        maxLength={1000}
      />
      <TextInput
        label="Proved by"
        name="by"
        defaultValue={source?.verified.by ?? user.name}
        required
        withAsterisk={false}
        maxLength={200}
      />
      <UntilField day={source?.verified.until ?? inOneYear(new Date(now))} />
    </FormDialog>
  );
}

function UntilField({ day }: { readonly day: string }): ReactNode {
  const place = useId();
  return (
    <div className="field">
      <label htmlFor={place}>Counts until</label>
      <p id={`${place}-about`}>
        Domains change hands. After this day it proves nothing until somebody proves it again.
      </p>
      <input
        id={place}
        type="date"
        name="until"
        aria-describedby={`${place}-about`}
        defaultValue={day}
        required
        max="9998-12-31"
      />
    </div>
  );
}

function useSave(id: string | undefined, onClose: () => void) {
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    async mutationFn(form: HTMLFormElement) {
      const { name, domains, ...verified } = readForm(form, ["name", "domains", "how", "by", "until"]);
      const body = { name, domains: domains.split(/[\s,;]+/u).filter((domain) => domain !== ""), verified };
      return id === undefined
        ? await ask("post", "/api/v1/verified-sources", { body })
        : await ask("put", "/api/v1/verified-sources/{id}", { path: { id }, body });
    },
    async onSuccess() {
      await client.invalidateQueries({ queryKey: verifiedSourcesQuery.queryKey });
      onClose();
      tell({ text: "Saved. It counts for whatever comes in from now on." });
    },
  });
}
