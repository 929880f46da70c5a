import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { Section } from "../../shared/parts/section.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { sessionsQuery, type OwnSession } from "./own-queries.ts";

/** Where one is signed in, and a way to end it elsewhere. */
export function Sessions(): ReactNode {
  const { data, error, refetch } = useQuery(sessionsQuery);
  const end = useEnd();
  const others = data?.filter(({ isCurrent }) => !isCurrent) ?? [];
  return (
    <Section
      title="Where you are signed in"
      about="If one of them is not yours, end it and change your password."
      act={
        others.length > 1 ? (
          <Button variant="default" loading={end.isPending} onClick={() => end.mutate(others)}>
            End all others
          </Button>
        ) : null
      }
    >
      <NoticeBox error={end.error} />
      <QueryState query={{ data, error, refetch }} what="Loading your sessions" />
      {data === undefined ? null : (
        <DataTable
          label="Your sessions"
          columns={[...columns, ending((session) => end.mutate([session]))]}
          rows={data}
          keyOf={({ id }) => id}
        />
      )}
    </Section>
  );
}

const columns: readonly Column<OwnSession>[] = [
  {
    head: "Signed in",
    show: ({ createdAt, isCurrent }) => (
      <span>
        <Moment at={createdAt} />
        {isCurrent ? <strong> · this browser</strong> : null}
      </span>
    ),
  },
  { head: "Last used", show: ({ usedAt }) => <Moment at={usedAt} isAge /> },
  { head: "Ends by itself", show: ({ endsAt }) => <Moment at={endsAt} /> },
];

function ending(onEnd: (session: OwnSession) => void): Column<OwnSession> {
  return {
    head: "End",
    isActs: true,
    show: (session) =>
      session.isCurrent ? null : (
        <button type="button" className="data-act" onClick={() => onEnd(session)}>
          End
          <span className="unseen">
            {" "}
            the session of <Moment at={session.createdAt} />
          </span>
        </button>
      ),
  };
}

function useEnd() {
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    async mutationFn(sessions: readonly OwnSession[]) {
      for (const { id } of sessions) await ask("delete", "/api/v1/sessions/{id}", { path: { id } });
      return sessions.length;
    },
    onSuccess: (count) => tell({ text: `${countOf(count, "session")} ended.` }),
    onSettled: async () => await client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
}
