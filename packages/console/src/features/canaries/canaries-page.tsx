import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { AccessHead } from "../../shared/access/access-head.tsx";
import { canariesQuery } from "../../shared/access/access-queries.ts";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { useSession } from "../../shared/session/session.tsx";
import { AddDialog } from "./add-dialog.tsx";
import { CanariesTable, type Canary, type CanaryAct } from "./canaries-table.tsx";
import { Planner } from "./planner.tsx";
import { RetireDialog } from "./retire-dialog.tsx";
import { TestDialog } from "./test-dialog.tsx";
import "./canaries.css";

type Open = { readonly kind: "add" } | { readonly kind: CanaryAct; readonly canary: Canary } | undefined;

/** Customers who do not exist, whom nobody has a reason to open. Only administrators and analysts know of them. */
export function CanariesPage(): ReactNode {
  const query = useQuery(canariesQuery);
  const isAdmin = useSession().user.role === "admin";
  const [open, setOpen] = useState<Open>();
  const onClose = () => setOpen(undefined);
  return (
    <>
      <AccessHead title="Canaries" />
      <Section
        title="Planted canaries"
        about="Nobody has a reason to open one, so a single look opens a case as soon as a log tells of it. Keep this list to yourselves: only administrators and analysts see it."
        act={isAdmin ? <Button onClick={() => setOpen({ kind: "add" })}>Add a canary</Button> : null}
      >
        <QueryState query={query} what="Loading the canaries" />
        {query.data?.length === 0 ? (
          <NothingYet>
            <p>None is planted. The plan below says how many you need, and where.</p>
          </NothingYet>
        ) : null}
        {query.data === undefined || query.data.length === 0 ? null : (
          <CanariesTable
            canaries={query.data}
            onAct={isAdmin ? (kind, canary) => setOpen({ kind, canary }) : undefined}
          />
        )}
      </Section>
      <Planner />
      {open?.kind === "add" ? <AddDialog onClose={onClose} /> : null}
      {open?.kind === "retire" ? <RetireDialog canary={open.canary} onClose={onClose} /> : null}
      {open?.kind === "test" ? <TestDialog canary={open.canary} onClose={onClose} /> : null}
    </>
  );
}
