import { TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";
import { countOf, Problem } from "@doorward/core";
import { sendList } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { ChoiceField } from "../../shared/parts/choice-field.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { readForm } from "../../shared/session/read-form.ts";
import { listsQuery } from "../../shared/lists/lists-query.ts";
import { listFormats, suggestName } from "./list-formats.ts";

interface DialogParts {
  /** The list that is to be replaced, where that is what one wants. */
  readonly replaced: Shapes["List"] | undefined;
  readonly known: readonly Shapes["List"][];
  readonly onImported: (imported: Shapes["ImportedList"]) => void;
  readonly onClose: () => void;
}

/** Asks for the file of a list, and says whether one of that name goes. */
export function ImportDialog({ replaced, known, onImported, onClose }: DialogParts): ReactNode {
  const [name, setName] = useState(replaced?.name ?? "");
  const before = known.find((list) => list.name === name.trim());
  const send = useImport(onImported);
  return (
    <FormDialog
      title={replaced === undefined ? "Import a list" : "Replace this list"}
      act={before === undefined ? "Import" : "Replace"}
      work={send}
      onClose={onClose}
    >
      <FileField
        onChoose={(file) => {
          if (name === "") setName(suggestName(file.name));
        }}
      />
      <TextInput
        label="Name"
        description="Findings name it: small letters, digits, dots and dashes."
        name="name"
        required
        withAsterisk={false}
        maxLength={60}
        pattern="[a-z0-9][a-z0-9.\-]*"
        readOnly={replaced !== undefined}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <ChoiceField label="Format" name="format" choices={listFormats} />
      {before === undefined ? null : (
        <p role="status">
          It takes the place of the list of that name with {countOf(before.rows, "entry", "entries")}, and nothing of
          that one stays.
        </p>
      )}
    </FormDialog>
  );
}

function FileField({ onChoose }: { readonly onChoose: (file: File) => void }): ReactNode {
  const place = useId();
  return (
    <div className="field">
      <label htmlFor={place}>File</label>
      <p id={`${place}-about`}>At most 32 MB. It is read, and nothing in it is opened or fetched.</p>
      <input
        id={place}
        type="file"
        name="file"
        aria-describedby={`${place}-about`}
        required
        data-first
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onChoose(file);
        }}
      />
    </div>
  );
}

function useImport(onImported: (imported: Shapes["ImportedList"]) => void) {
  const client = useQueryClient();
  return useMutation({
    async mutationFn(form: HTMLFormElement) {
      const file = new FormData(form).get("file");
      if (!(file instanceof File)) throw new Problem("not-valid", "Choose a file.");
      return await sendList(file, readForm(form, ["name", "format"]));
    },
    async onSuccess(imported) {
      await client.invalidateQueries({ queryKey: listsQuery.queryKey });
      onImported(imported);
    },
  });
}
