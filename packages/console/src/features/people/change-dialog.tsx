import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { ChoiceField } from "../../shared/parts/choice-field.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { everyRole } from "../../shared/screen.ts";
import { readForm } from "../../shared/session/read-form.ts";
import { chooseRoles } from "../../shared/session/role-words.ts";
import { useSession, type Role } from "../../shared/session/session.tsx";
import { useAccountChange, type User } from "./accounts.ts";

interface DialogParts {
  readonly user: User;
  readonly onClose: () => void;
}

/** Asks what somebody is called, and what they may do. */
export function ChangeDialog({ user, onClose }: DialogParts): ReactNode {
  const tell = useTell();
  const isOwn = useSession().user.id === user.id;
  const change = useAccountChange(
    async (form: HTMLFormElement) => {
      const { name, role } = readForm(form, ["name", "role"]);
      const body = isOwn ? { name } : { name, role: role as Role };
      return await ask("patch", "/api/v1/users/{id}", { path: { id: user.id }, body });
    },
    ({ role }) => {
      onClose();
      tell({ text: role === user.role ? "Saved." : "Saved. They are signed out everywhere, and sign in as that." });
    },
  );
  return (
    <FormDialog title="Change this account" act="Save" work={change} onClose={onClose}>
      <TextInput
        label="Name"
        name="name"
        defaultValue={user.name}
        required
        withAsterisk={false}
        maxLength={200}
        data-first
      />
      {isOwn ? (
        <p className="soft">Another administrator changes your role, so that nobody locks himself out.</p>
      ) : (
        <ChoiceField
          label="Role"
          description="A new role signs them out everywhere, and ends their tokens that go beyond it."
          name="role"
          choices={chooseRoles(everyRole)}
          value={user.role}
        />
      )}
    </FormDialog>
  );
}
