import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { ChoiceField } from "../../shared/parts/choice-field.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { everyRole } from "../../shared/screen.ts";
import { readForm } from "../../shared/session/read-form.ts";
import { chooseRoles } from "../../shared/session/role-words.ts";
import type { Role } from "../../shared/session/session.tsx";
import { useAccountChange, type Invitation } from "./accounts.ts";

interface DialogParts {
  readonly onLink: (name: string, invitation: Invitation) => void;
  readonly onClose: () => void;
}

/** Asks who is to come in, and as what. */
export function InviteDialog({ onLink, onClose }: DialogParts): ReactNode {
  const invite = useAccountChange(
    async (form: HTMLFormElement) => {
      const { role, ...rest } = readForm(form, ["name", "email", "role"]);
      return await ask("post", "/api/v1/users", { body: { ...rest, role: role as Role } });
    },
    ({ user, invitation }) => onLink(user.name, invitation),
  );
  return (
    <FormDialog title="Invite somebody" act="Make the account" work={invite} onClose={onClose}>
      <TextInput
        label="Name"
        description="Colleagues see it beside what they decide."
        name="name"
        required
        withAsterisk={false}
        maxLength={200}
        data-first
      />
      <TextInput
        label="E-mail"
        description="They sign in with it. Doorward sends no mail: you get a link to hand over."
        name="email"
        type="email"
        required
        withAsterisk={false}
        maxLength={254}
      />
      <ChoiceField label="Role" name="role" choices={chooseRoles(everyRole)} value="analyst" />
    </FormDialog>
  );
}
