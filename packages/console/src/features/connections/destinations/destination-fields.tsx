import { PasswordInput, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { FilterFields } from "./filter-fields.tsx";
import { destinationKinds } from "./kinds.ts";

/** What every destination has, and what its kind needs. Of one that is there, what stays empty stays as it is. */
export function DestinationFields({
  kind,
  destination,
}: {
  readonly kind: Shapes["DestinationKind"];
  readonly destination?: Shapes["Destination"];
}): ReactNode {
  const { title, address, hasToken, hasAuthority } = destinationKinds[kind];
  const isNew = destination === undefined;
  const kept = isNew ? undefined : "Leave it empty to keep what is there.";
  return (
    <>
      <TextInput
        label="Name"
        name="name"
        required
        withAsterisk={false}
        maxLength={200}
        defaultValue={destination?.name ?? title}
        data-first
      />
      <TextInput
        label={address.label}
        description={kept}
        name="address"
        placeholder={isNew ? address.example : destination.address}
        required={isNew}
        withAsterisk={false}
        maxLength={2000}
        autoComplete="off"
        spellCheck={false}
      />
      {hasToken ? (
        <PasswordInput
          label="Token"
          description={
            isNew
              ? "Sent as Authorization: Bearer; it may stay empty."
              : "Leave it empty to keep what is there. With an address at another host it has to be given anew."
          }
          name="token"
          autoComplete="new-password"
        />
      ) : null}
      {hasAuthority ? (
        <Textarea
          label="Certificate of your own authority"
          description={kept ?? "PEM; only where the receiver has one that systems do not trust by themselves."}
          name="authority"
          rows={2}
          spellCheck={false}
        />
      ) : null}
      <FilterFields {...(isNew ? {} : { filter: destination.filter })} />
    </>
  );
}

/** What a form of these fields holds; what is empty is left out. */
export function readDestination(form: HTMLFormElement): {
  readonly name: string;
  readonly address?: string;
  readonly token?: string;
  readonly authority?: string;
} {
  const given = new FormData(form);
  const named = ["name", "address", "token", "authority"].map((name) => [name, given.get(name)] as const);
  const filled = named.filter(([, value]) => typeof value === "string" && value.trim() !== "");
  return { name: "", ...(Object.fromEntries(filled) as Record<string, string>) };
}
