import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { mayChange, useSession } from "../../shared/session/session.tsx";
import { RevokeDialog } from "./revoke-dialog.tsx";
import { SecretDialog } from "./secret-dialog.tsx";
import { TokenDialog } from "./token-dialog.tsx";
import { tokensQuery } from "../../shared/session/tokens-query.ts";
import { TokensTable } from "./tokens-table.tsx";
import type { Token } from "./token-words.ts";
import "./tokens.css";

type Open =
  | { readonly kind: "make" }
  | { readonly kind: "secret"; readonly name: string; readonly secret: string }
  | { readonly kind: "revoke"; readonly token: Token }
  | undefined;

/** The tokens with which programs come in: made and revoked. */
export function TokensPage(): ReactNode {
  const { data, error, refetch } = useQuery(tokensQuery);
  const canChange = mayChange(useSession());
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <>
      <PageHead title="Tokens" />
      <Section
        title="For programs"
        about="A token lets a program use the API in place of a person, and does no more than who made it. Give each program one of its own, narrowed to what it needs."
        act={canChange ? <Button onClick={() => setOpen({ kind: "make" })}>Make a token</Button> : null}
      >
        <QueryState query={{ data, error, refetch }} what="Loading the tokens" />
        {data?.length === 0 ? (
          <NothingYet>
            <p>
              There is no token yet.{" "}
              {canChange ? "Make one when a program of yours hands things in or reads verdicts." : ""}
            </p>
          </NothingYet>
        ) : null}
        {data === undefined || data.length === 0 ? null : (
          <TokensTable tokens={data} canChange={canChange} onRevoke={(token) => setOpen({ kind: "revoke", token })} />
        )}
      </Section>
      {open?.kind === "make" ? (
        <TokenDialog onMade={(name, secret) => setOpen({ kind: "secret", name, secret })} onClose={close} />
      ) : null}
      {open?.kind === "secret" ? <SecretDialog {...open} onClose={close} /> : null}
      {open?.kind === "revoke" ? <RevokeDialog token={open.token} onClose={close} /> : null}
    </>
  );
}
