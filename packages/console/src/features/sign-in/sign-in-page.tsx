import { Button, PasswordInput, TextInput } from "@mantine/core";
import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { GoTo } from "../../shared/parts/go-to.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { ProblemState } from "../../shared/parts/problem-state.tsx";
import { Waiting } from "../../shared/parts/waiting.tsx";
import { readForm } from "../../shared/session/read-form.ts";
import { canUsePasskeys, showPasskey } from "../../shared/session/passkeys.ts";
import { findReturnPath } from "../../shared/session/return-path.ts";
import { useAskedSession, useBeginSession, type Session } from "../../shared/session/session.tsx";
import { Or, WayIn } from "../../shared/session/way-in.tsx";

const waysQuery = queryOptions({
  queryKey: ["sign-in"],
  queryFn: async ({ signal }) => await ask("get", "/api/v1/sign-in", { signal }),
});

/** Signing in, in the ways that this server has. */
export function SignInPage(): ReactNode {
  const { data: session } = useAskedSession();
  const { data: ways, error, refetch } = useQuery(waysQuery);
  // Kept from the beginning: the address is another one already while the next screen is being loaded.
  const [back] = useState(() => findReturnPath(location.search, location.origin));
  if (session !== null && session !== undefined) return <GoTo address={back} />;
  if (error !== null) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (ways === undefined || session === undefined) return <Waiting />;
  if (!ways.isSetUp) return <NotSetUp />;
  return (
    <WayIn title="Sign in">
      <OtherWays hasPasskeys={ways.passkeys && canUsePasskeys()} hasProvider={ways.singleSignOn} back={back} />
      <PasswordForm back={back} />
    </WayIn>
  );
}

function NotSetUp(): ReactNode {
  return (
    <WayIn title="Nobody has an account yet">
      <p>
        The server printed a link when it started, in its terminal or its log. Open that link to make the first
        administrator.
      </p>
      <p className="soft">Lost it? Start the server again: it prints a new one, and the old one ends.</p>
    </WayIn>
  );
}

/** Takes up the session that was begun, and goes where one wanted to go. */
function useArrive(back: string): (session: Session) => void {
  const begin = useBeginSession();
  const { history } = useRouter();
  return (session) => {
    begin(session);
    history.replace(back);
  };
}

function OtherWays({
  hasPasskeys,
  hasProvider,
  back,
}: {
  readonly hasPasskeys: boolean;
  readonly hasProvider: boolean;
  readonly back: string;
}): ReactNode {
  const withPasskey = useMutation({
    mutationFn: async () => {
      const body = await showPasskey(await ask("post", "/api/v1/passkeys/sign-in-options", {}));
      return await ask("post", "/api/v1/passkeys/sign-in", { body: body as never });
    },
    onSuccess: useArrive(back),
  });
  if (!hasPasskeys && !hasProvider) return null;
  return (
    <>
      <div className="way-in-ways">
        {hasPasskeys ? (
          <Button fullWidth loading={withPasskey.isPending} onClick={() => withPasskey.mutate()}>
            Use a passkey
          </Button>
        ) : null}
        {hasProvider ? (
          <Button
            fullWidth
            variant="default"
            component="a"
            href={`/api/v1/single-sign-on?return=${encodeURIComponent(back)}`}
          >
            Use single sign-on
          </Button>
        ) : null}
      </div>
      <NoticeBox error={withPasskey.error} />
      <Or />
    </>
  );
}

function PasswordForm({ back }: { readonly back: string }): ReactNode {
  const signIn = useMutation({
    mutationFn: async (form: HTMLFormElement) =>
      await ask("post", "/api/v1/sessions", { body: readForm(form, ["email", "password"]) }),
    onSuccess: useArrive(back),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate(event.currentTarget);
      }}
    >
      <TextInput
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        maxLength={254}
      />
      <PasswordInput
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        maxLength={1024}
      />
      <NoticeBox error={signIn.error} />
      <Button type="submit" fullWidth variant="default" loading={signIn.isPending}>
        Sign in
      </Button>
      <p className="soft">Cannot sign in? An administrator can make a new link for you.</p>
    </form>
  );
}
