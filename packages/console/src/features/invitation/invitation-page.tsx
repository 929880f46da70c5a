import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { NewPassword } from "../../shared/session/new-password.tsx";
import { NoLink } from "../../shared/session/no-link.tsx";
import { canUsePasskeys, makePasskey } from "../../shared/session/passkeys.ts";
import { readForm } from "../../shared/session/read-form.ts";
import { useBeginSession, type Session } from "../../shared/session/session.tsx";
import { useSecret } from "../../shared/session/use-secret.ts";
import { Or, WayIn } from "../../shared/session/way-in.tsx";

/** Chooses how somebody who was invited signs in from now on. */
export function InvitationPage(): ReactNode {
  const secret = useSecret();
  const { data: ways } = useQuery({
    queryKey: ["sign-in"],
    queryFn: async ({ signal }) => await ask("get", "/api/v1/sign-in", { signal }),
  });
  const arrive = useArrive();
  const withPassword = useMutation({
    mutationFn: async (form: HTMLFormElement) =>
      await ask("post", "/api/v1/invitations", { body: { secret, ...readForm(form, ["password"]) } }),
    onSuccess: arrive,
  });
  if (secret === "") return <NoLink />;
  return (
    <WayIn title="Choose how you sign in">
      <p className="soft">The link works once. Any password and passkey you had here before ends with it.</p>
      {ways?.passkeys === true && canUsePasskeys() ? <PasskeyWay secret={secret} onArrive={arrive} /> : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          withPassword.mutate(event.currentTarget);
        }}
      >
        <NewPassword />
        <NoticeBox error={withPassword.error} />
        <Button type="submit" variant="default" fullWidth loading={withPassword.isPending}>
          Set the password
        </Button>
      </form>
    </WayIn>
  );
}

function PasskeyWay({
  secret,
  onArrive,
}: {
  readonly secret: string;
  readonly onArrive: (session: Session) => void;
}): ReactNode {
  const withPasskey = useMutation({
    mutationFn: async () => {
      const options = await ask("post", "/api/v1/invitations/passkey-options", { body: { secret } });
      const passkey = { name: "First passkey", response: await makePasskey(options) };
      return await ask("post", "/api/v1/invitations", { body: { secret, passkey: passkey as never } });
    },
    onSuccess: onArrive,
  });
  return (
    <>
      <div className="way-in-ways">
        <Button fullWidth loading={withPasskey.isPending} onClick={() => withPasskey.mutate()}>
          Make a passkey
        </Button>
        <p className="soft">
          Your device signs you in. Nobody can talk you out of a passkey, as they can of a password.
        </p>
      </div>
      <NoticeBox error={withPasskey.error} />
      <Or />
    </>
  );
}

function useArrive(): (session: Session) => void {
  const begin = useBeginSession();
  const navigate = useNavigate();
  return (session) => {
    begin(session);
    void navigate({ to: "/", replace: true });
  };
}
