import { Button, PasswordInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { Section } from "../../shared/parts/section.tsx";
import { NewPassword } from "../../shared/session/new-password.tsx";
import { readForm } from "../../shared/session/read-form.ts";
import { sessionQuery, useSession } from "../../shared/session/session.tsx";
import { sessionsQuery } from "./own-queries.ts";

/** Changes the password, or sets the first one. */
export function Password(): ReactNode {
  const { user } = useSession();
  const change = useChange(user.hasPassword);
  return (
    <Section
      title="Password"
      about={
        user.hasPassword
          ? "A new one ends your other sessions."
          : "You have none, and need none as long as you have a passkey or single sign-on."
      }
    >
      <form
        className="form account-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!change.isPending) change.mutate(event.currentTarget);
        }}
      >
        <input type="text" name="username" autoComplete="username" value={user.email} readOnly hidden />
        {user.hasPassword ? (
          <PasswordInput
            label="Password of now"
            name="current"
            autoComplete="current-password"
            required
            withAsterisk={false}
            maxLength={1024}
          />
        ) : null}
        <NewPassword label="New password" />
        <NoticeBox error={change.error} />
        <footer>
          <Button type="submit" variant="default" loading={change.isPending}>
            {user.hasPassword ? "Change the password" : "Set a password"}
          </Button>
        </footer>
      </form>
    </Section>
  );
}

function useChange(hasPassword: boolean) {
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    async mutationFn(form: HTMLFormElement) {
      const { current, password } = readForm(form, ["current", "password"]);
      const body = hasPassword ? { current, password } : { password };
      await ask("put", "/api/v1/users/current/password", { body });
      form.reset();
    },
    async onSuccess() {
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      tell({ text: "The new password holds. You are signed out everywhere else." });
    },
  });
}
