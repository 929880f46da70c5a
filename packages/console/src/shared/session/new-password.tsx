import { PasswordInput } from "@mantine/core";
import type { ReactNode } from "react";

/** Where somebody writes a password for the first time; the field is called `password`. */
export function NewPassword({ label = "Password" }: { readonly label?: string }): ReactNode {
  return (
    <PasswordInput
      label={label}
      description="12 letters at least. Some words in a row that only you would join are good."
      name="password"
      autoComplete="new-password"
      required
      withAsterisk={false}
      minLength={12}
      maxLength={1024}
    />
  );
}
