import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { Section } from "../../shared/parts/section.tsx";
import { useSession } from "../../shared/session/session.tsx";
import { ChangeDialog } from "./change-dialog.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { NewLinkDialog } from "./new-link-dialog.tsx";
import { PeopleTable, type PersonAct } from "./people-table.tsx";
import { SwitchDialog } from "./switch-dialog.tsx";
import { usersQuery, type Invitation, type User } from "./accounts.ts";
import "./people.css";

type Open =
  | { readonly kind: "invite" }
  | { readonly kind: PersonAct; readonly user: User }
  | { readonly kind: "link"; readonly name: string; readonly invitation: Invitation }
  | undefined;

/** Who has an account: invited, changed, disabled. */
export function PeoplePage(): ReactNode {
  const { data, error, refetch } = useQuery(usersQuery);
  const isAdmin = useSession().user.role === "admin";
  const [open, setOpen] = useState<Open>();
  const count = data?.filter(({ disabledAt }) => disabledAt === null).length ?? 0;
  return (
    <>
      <PageHead title="People" />
      <Section
        title={data === undefined ? "Accounts" : countOf(count, "open account")}
        about="A role says which doors somebody sees and what they may do. A disabled account comes in no more; what it did stays in the log."
        act={isAdmin ? <Button onClick={() => setOpen({ kind: "invite" })}>Invite somebody</Button> : null}
      >
        <QueryState query={{ data, error, refetch }} what="Loading the accounts" />
        {data === undefined ? null : (
          <PeopleTable users={data} canChange={isAdmin} onAct={(kind, user) => setOpen({ kind, user })} />
        )}
        {data?.length === 1 && isAdmin ? (
          <p className="people-alone">
            You are the only one yet. Invite a second administrator, so that somebody can let you in again.
          </p>
        ) : null}
      </Section>
      <OpenDialog open={open} setOpen={setOpen} />
    </>
  );
}

function OpenDialog({ open, setOpen }: { readonly open: Open; readonly setOpen: (open: Open) => void }): ReactNode {
  if (open === undefined) return null;
  const onClose = () => setOpen(undefined);
  const onLink = (name: string, invitation: Invitation) => setOpen({ kind: "link", name, invitation });
  if (open.kind === "invite") return <InviteDialog onLink={onLink} onClose={onClose} />;
  if (open.kind === "link") return <LinkDialog {...open} onClose={onClose} />;
  if (open.kind === "change") return <ChangeDialog user={open.user} onClose={onClose} />;
  if (open.kind === "new-link") return <NewLinkDialog user={open.user} onLink={onLink} onClose={onClose} />;
  return <SwitchDialog user={open.user} onClose={onClose} />;
}
