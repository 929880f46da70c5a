import { Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { ChoiceField } from "../../shared/parts/choice-field.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { readForm } from "../../shared/session/read-form.ts";
import { bandChoices } from "./bands.ts";
import { useCanaryChange } from "./use-canary-change.ts";

/** Has a customer who does not exist watched. */
export function AddDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const add = useCanaryChange(async (form: HTMLFormElement) => {
    const { customer, name, band, note } = readForm(form, ["customer", "name", "band", "note"]);
    const body = { customer, name, band: Number(band), ...(note.trim() === "" ? {} : { note: note.trim() }) };
    return await ask("post", "/api/v1/access/canaries", { body });
  }, onClose);
  return (
    <FormDialog title="Add a canary" act="Watch it" work={add} onClose={onClose}>
      <p>
        Make a customer who does not exist in your own system first: a plausible name, a balance where thieves look, and
        no number or address that reaches anybody. Leave it out of statistics, billing and mail.
      </p>
      <TextInput
        label="Customer"
        description="Its id in your systems. It is hashed at once, and not kept."
        name="customer"
        required
        withAsterisk={false}
        maxLength={200}
        autoComplete="off"
        data-first
      />
      <TextInput
        label="Name"
        description="By what people at this desk know it; not the name of the customer."
        name="name"
        required
        withAsterisk={false}
        maxLength={100}
      />
      <ChoiceField label="Balance it shows" name="band" choices={bandChoices} value="9" />
      <Textarea label="Note" name="note" rows={2} maxLength={500} />
    </FormDialog>
  );
}
