import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { unmaskingsQuery } from "../../shared/access/access-queries.ts";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { Person } from "../../shared/cases/person.tsx";
import { useTell } from "../../shared/notice/notices.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { mayChange, useSession } from "../../shared/session/session.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";

type Unmasking = Shapes["Unmasking"];

interface RowsParts {
  readonly unmaskings: readonly Unmasking[];
  /** All of them are about one viewer, whose page it is. */
  readonly isOfOne: boolean;
}

/** Who asked for a name and why, and what came of it; a second person confirms or refuses here. */
export function UnmaskingRows({ unmaskings, isOfOne }: RowsParts): ReactNode {
  const session = useSession();
  const answer = useAnswer();
  const canAnswer = ({ state, askedBy }: Unmasking) =>
    mayChange(session) && state === "waiting" && !askedBy.endsWith(session.user.id);
  return (
    <>
      <NoticeBox error={answer.error} />
      <DataTable
        label="Who asked for a name"
        columns={[
          ...(isOfOne ? [] : [viewerColumn]),
          ...columns,
          ...(unmaskings.some(canAnswer) ? [makeActs(canAnswer, answer.mutate)] : []),
        ]}
        rows={unmaskings}
        keyOf={({ id }) => id}
        isOver={({ state }) => state === "over" || state === "refused"}
      />
    </>
  );
}

type Answer = "confirmed" | "refused";

function makeActs(
  canAnswer: (one: Unmasking) => boolean,
  onAnswer: (asked: { readonly id: string; readonly answer: Answer }) => void,
): Column<Unmasking> {
  return {
    head: "Answer",
    isActs: true,
    show: (one) =>
      canAnswer(one)
        ? (
            [
              ["confirmed", "Confirm"],
              ["refused", "Refuse"],
            ] as const
          ).map(([answer, act]) => (
            <button key={answer} type="button" className="data-act" onClick={() => onAnswer({ id: one.id, answer })}>
              {act}
              <span className="unseen"> the look at the name of {one.label}</span>
            </button>
          ))
        : null,
  };
}

const stateSays: Readonly<Record<Unmasking["state"], string>> = {
  open: "May be seen",
  waiting: "Waits for a second person",
  refused: "Refused",
  over: "Over",
};

const viewerColumn: Column<Unmasking> = {
  head: "Viewer",
  show: ({ viewer, label }) => (
    <Link to="/access/viewers/$viewer" params={{ viewer }}>
      {label}
    </Link>
  ),
};

const columns: readonly Column<Unmasking>[] = [
  {
    head: "Asked by",
    show: ({ askedBy, askedAt }) => (
      <span>
        <Person by={askedBy} />{" "}
        <span className="soft">
          <Moment at={askedAt} />
        </span>
      </span>
    ),
  },
  {
    head: "Why",
    show: ({ reason }) => (reason === null ? <span className="soft">not kept</span> : <InertText text={reason} />),
  },
  {
    head: "State",
    show: ({ state, confirmedBy, until }) => (
      <span>
        {stateSays[state]}
        {confirmedBy === null ? null : (
          <span className="soft">
            , confirmed by <Person by={confirmedBy} />
          </span>
        )}
        {until === null ? null : (
          <span className="soft">
            , until <Moment at={until} />
          </span>
        )}
      </span>
    ),
  },
];

function useAnswer() {
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: async ({ id, answer }: { readonly id: string; readonly answer: Answer }) =>
      await ask("post", "/api/v1/access/unmaskings/{id}/confirm", { path: { id }, body: { answer } }),
    async onSuccess(_told, { answer }) {
      await Promise.all([
        client.invalidateQueries({ queryKey: unmaskingsQuery.queryKey }),
        client.invalidateQueries({ queryKey: ["viewer"] }),
      ]);
      tell({
        text:
          answer === "confirmed" ? "Confirmed. Whoever asked may see the name now." : "Refused. The name stays hidden.",
      });
    },
  });
}
