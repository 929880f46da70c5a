import { TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { ChoiceField } from "../../shared/parts/choice-field.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { readForm } from "../../shared/session/read-form.ts";
import { chooseRoles } from "../../shared/session/role-words.ts";
import { useSession, type Role } from "../../shared/session/session.tsx";
import { inOneYear } from "../../shared/text/tell-day.ts";
import { useMinute } from "../../shared/text/use-minute.ts";
import { rolesToGive, scopeNames, type Scope } from "./token-words.ts";
import { tokensQuery } from "../../shared/session/tokens-query.ts";

interface DialogParts {
  readonly onMade: (name: string, secret: string) => void;
  readonly onClose: () => void;
}

const scopes = Object.keys(scopeNames) as Scope[];

/** Asks what a token is for, and what it may do. */
export function TokenDialog({ onMade, onClose }: DialogParts): ReactNode {
  const { user } = useSession();
  const make = useMake(onMade);
  const roles = rolesToGive[user.role];
  return (
    <FormDialog title="Make a token" act="Make the token" work={make} onClose={onClose}>
      <TextInput
        label="Name"
        description="Which program it is for, so that you know what ends when you revoke it."
        name="name"
        required
        withAsterisk={false}
        maxLength={200}
        data-first
      />
      <ChoiceField label="Role" name="role" choices={chooseRoles(roles)} value={roles[0] ?? ""} />
      <Scopes />
      <EndField />
    </FormDialog>
  );
}

function Scopes(): ReactNode {
  const [isNarrow, setNarrow] = useState(true);
  return (
    <fieldset className="field token-scopes">
      <legend>It may</legend>
      <label>
        <input type="radio" name="reach" value="some" checked={isNarrow} onChange={() => setNarrow(true)} />
        Only what is chosen here
      </label>
      {isNarrow ? (
        <div className="token-choices">
          {scopes.map((scope) => (
            <label key={scope}>
              <input type="checkbox" name="scope" value={scope} defaultChecked={scope.startsWith("arrivals:")} />
              {scopeNames[scope]}
            </label>
          ))}
        </div>
      ) : null}
      <label>
        <input type="radio" name="reach" value="all" checked={!isNarrow} onChange={() => setNarrow(false)} />
        Everything the role may do
      </label>
    </fieldset>
  );
}

function EndField(): ReactNode {
  const place = useId();
  const now = useMinute();
  return (
    <div className="field">
      <label htmlFor={place}>Ends after</label>
      <p id={`${place}-about`}>Leave it empty for one that lasts until it is revoked.</p>
      <input
        id={place}
        type="date"
        name="until"
        aria-describedby={`${place}-about`}
        defaultValue={inOneYear(new Date(now))}
        max="9998-12-30"
      />
    </div>
  );
}

function useMake(onMade: (name: string, secret: string) => void) {
  const client = useQueryClient();
  return useMutation({
    async mutationFn(form: HTMLFormElement) {
      const { name, role, reach, until } = readForm(form, ["name", "role", "reach", "until"]);
      const chosen = new FormData(form).getAll("scope") as Scope[];
      // The whole day counts, in the zone of who chose it.
      const endsAt = until === "" ? null : new Date(`${until}T23:59:59`).toISOString();
      const body = { name, role: role as Role, scopes: reach === "all" ? null : chosen, endsAt };
      return await ask("post", "/api/v1/tokens", { body });
    },
    async onSuccess({ token, secret }) {
      await client.invalidateQueries({ queryKey: tokensQuery.queryKey });
      onMade(token.name, secret);
    },
  });
}
