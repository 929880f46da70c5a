import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { AccessHead } from "../../shared/access/access-head.tsx";
import { approvalsQuery } from "../../shared/access/access-queries.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { MoreButton } from "../../shared/parts/more-button.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { mayChange, useSession } from "../../shared/session/session.tsx";
import { AskDialog } from "./ask-dialog.tsx";
import { DecideExportDialog } from "./decide-export-dialog.tsx";
import { Limits } from "./limits.tsx";
import { Requests, type ExportAct } from "./requests.tsx";
import "./exports.css";

type Open = "ask" | { readonly act: ExportAct; readonly request: Shapes["Approval"] } | undefined;

/** Exports need two people of two teams: who waits, who said what, and how near sums are to their limits. */
export function ExportsPage(): ReactNode {
  const query = useInfiniteQuery(approvalsQuery("waiting"));
  const canChange = mayChange(useSession());
  const [open, setOpen] = useState<Open>();
  const waiting = query.data?.pages.flatMap(({ approvals }) => approvals) ?? [];
  const onClose = () => setOpen(undefined);
  return (
    <>
      <AccessHead title="Exports" />
      <Section
        title="Waiting for a second person"
        about="Somebody of another team approves one query, for at most so many rows, to run once. Doorward stops no export itself: your panel asks here first, and does what it is told."
        act={canChange ? <Button onClick={() => setOpen("ask")}>Ask for an export</Button> : null}
      >
        <QueryState query={query} what="Loading the requests" />
        {query.data !== undefined && waiting.length === 0 ? (
          <NothingYet>
            <p>No export waits.</p>
          </NothingYet>
        ) : null}
        {waiting.length === 0 ? null : (
          <Requests
            label="Exports that wait"
            requests={waiting}
            onAct={canChange ? (act, request) => setOpen({ act, request }) : undefined}
          />
        )}
        <MoreButton query={query} />
      </Section>
      <Limits />
      <Answered />
      {open === "ask" ? <AskDialog onClose={onClose} /> : null}
      {open === undefined || open === "ask" ? null : <DecideExportDialog {...open} onClose={onClose} />}
    </>
  );
}

/** What was said before, the newest first. */
function Answered(): ReactNode {
  const query = useInfiniteQuery(approvalsQuery("answered"));
  const answered = query.data?.pages.flatMap(({ approvals }) => approvals) ?? [];
  return (
    <Section title="Answered">
      <QueryState query={query} what="Loading what was answered" />
      {query.data !== undefined && answered.length === 0 ? (
        <NothingYet>
          <p>No request was answered yet.</p>
        </NothingYet>
      ) : null}
      {answered.length === 0 ? null : (
        <Requests label="Exports that were answered" requests={answered} onAct={undefined} />
      )}
      <MoreButton query={query} />
    </Section>
  );
}
