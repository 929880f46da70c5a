import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { NewPassword } from "../../shared/session/new-password.tsx";
import { NoLink } from "../../shared/session/no-link.tsx";
import { readForm } from "../../shared/session/read-form.ts";
import { useBeginSession } from "../../shared/session/session.tsx";
import { useSecret } from "../../shared/session/use-secret.ts";
import { WayIn } from "../../shared/session/way-in.tsx";

/** Makes the first administrator. */
export function SetUpPage(): ReactNode {
  const secret = useSecret();
  const begin = useBeginSession();
  const navigate = useNavigate();
  const setUp = useMutation({
    mutationFn: async (form: HTMLFormElement) =>
      await ask("post", "/api/v1/set-up", { body: { secret, ...readForm(form, ["name", "email", "password"]) } }),
    onSuccess(session) {
      begin(session);
      void navigate({ to: "/", replace: true });
    },
  });
  if (secret === "") return <NoLink />;
  return (
    <WayIn title="Make the first administrator">
      <p className="soft">This account lets everybody else in. The link works once.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setUp.mutate(event.currentTarget);
        }}
      >
        <TextInput label="Your name" name="name" autoComplete="name" required withAsterisk={false} maxLength={200} />
        <TextInput
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          maxLength={254}
        />
        <NewPassword />
        <NoticeBox error={setUp.error} />
        <Button type="submit" fullWidth loading={setUp.isPending}>
          Make the account
        </Button>
      </form>
    </WayIn>
  );
}
