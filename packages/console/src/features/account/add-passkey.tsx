import { TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { makePasskey } from "../../shared/session/passkeys.ts";
import { readForm } from "../../shared/session/read-form.ts";
import { passkeysQuery } from "./own-queries.ts";

/** Lets the browser make a passkey, and keeps it under a name. */
export function AddPasskey({ onClose }: { readonly onClose: () => void }): ReactNode {
  const client = useQueryClient();
  const tell = useTell();
  const add = useMutation({
    async mutationFn(form: HTMLFormElement) {
      const { name } = readForm(form, ["name"]);
      const response = await makePasskey(await ask("post", "/api/v1/passkeys/create-options", {}));
      return await ask("post", "/api/v1/passkeys", { body: { name, response: response as never } });
    },
    async onSuccess() {
      await client.invalidateQueries({ queryKey: passkeysQuery.queryKey });
      onClose();
      tell({ text: "Added. It signs you in from now on." });
    },
  });
  return (
    <FormDialog title="Add a passkey" act="Go on" work={add} onClose={onClose}>
      <TextInput
        label="Name"
        description="Where it will live, so that you know which to remove when that is lost."
        placeholder="Laptop"
        name="name"
        required
        withAsterisk={false}
        maxLength={80}
        data-first
      />
      <p className="soft">Then your browser asks where to keep it.</p>
    </FormDialog>
  );
}
