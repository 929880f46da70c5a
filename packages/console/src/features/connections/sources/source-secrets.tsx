import { Button, PasswordInput, Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { readForm } from "../../../shared/session/read-form.ts";
import { CopiedText } from "../../../shared/parts/copied-text.tsx";
import { useSetSecret } from "./use-sources.ts";

type Secret = Shapes["IntakeKind"]["secrets"][number];

/** The secrets of a source: which are there, and how each is set anew. */
export function SourceSecrets({
  source,
  kind,
}: {
  readonly source: Shapes["IntakeSource"];
  readonly kind: Shapes["IntakeKind"];
}): ReactNode {
  if (kind.secrets.length === 0) return null;
  return (
    <ul className="connection-secrets" aria-label="Secrets">
      {kind.secrets.map((secret) => (
        <li key={secret.name}>
          <OneSecret id={source.id} secret={secret} isSet={source.secrets.includes(secret.name)} />
        </li>
      ))}
    </ul>
  );
}

function OneSecret({
  id,
  secret,
  isSet,
}: {
  readonly id: string;
  readonly secret: Secret;
  readonly isSet: boolean;
}): ReactNode {
  const set = useSetSecret(id);
  const made = set.data?.made;
  const { name, title, canBeMade, isNeeded } = secret;
  const state = isSet ? "It is set." : isNeeded ? "It is missing; until then nothing is taken." : "It is not set.";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const { value } = readForm(form, ["value"]);
        set.mutate({ name, value }, { onSuccess: () => form.reset() });
      }}
    >
      {canBeMade ? (
        <p className="sample-told">
          <strong>{title}</strong>
          <br />
          <span className="soft">{state} Another one ends this one at once.</span>
        </p>
      ) : (
        <SecretField title={title} description={state} isLong={title.includes("PEM")} name="value" isNeeded />
      )}
      <Button
        type={canBeMade ? "button" : "submit"}
        variant="default"
        loading={set.isPending}
        onClick={canBeMade ? () => set.mutate({ name }) : undefined}
      >
        {canBeMade ? "Make another" : isSet ? "Replace" : "Set"}
        <span className="unseen">: {title}</span>
      </Button>
      {made === undefined ? null : <CopiedText label={title} text={made} isSecret />}
      <NoticeBox error={set.error} />
    </form>
  );
}

/** Where a secret is written: hidden, or in lines for what has lines. */
export function SecretField({
  title,
  description,
  name,
  isLong,
  isNeeded,
}: {
  readonly title: string;
  readonly description: string | undefined;
  readonly name: string;
  readonly isLong: boolean;
  readonly isNeeded: boolean;
}): ReactNode {
  const parts = { label: title, description, name, required: isNeeded, withAsterisk: false, autoComplete: "off" };
  return isLong ? (
    <Textarea {...parts} rows={3} spellCheck={false} />
  ) : (
    <PasswordInput {...parts} autoComplete="new-password" />
  );
}
