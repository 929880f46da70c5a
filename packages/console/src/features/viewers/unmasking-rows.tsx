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

/** Who asked for a name and why, and what came of it; a second person confirms here. */
export function UnmaskingRows({ unmaskings, isOfOne }: RowsParts): ReactNode {
  const session = useSession();
  const confirm = useConfirm();
  const canConfirm = ({ state, askedBy }: Unmasking) =>
    mayChange(session) && state === "waiting" && !askedBy.endsWith(session.user.id);
  return (
    <>
      <NoticeBox error={confirm.error} />
      <DataTable
        label="Who asked for a name"
        columns={[
          ...(isOfOne ? [] : [viewerColumn]),
          ...columns,
          ...(unmaskings.some(canConfirm) ? [makeActs(canConfirm, confirm.mutate)] : []),
        ]}
        rows={unmaskings}
        keyOf={({ id }) => id}
        isOver={({ state }) => state === "over" || state === "refused"}
      />
    </>
  );
}

function makeActs(canConfirm: (one: Unmasking) => boolean, onConfirm: (id: string) => void): Column<Unmasking> {
  return {
    head: "Confirm",
    isActs: true,
    show: (one) =>
      canConfirm(one) ? (
        <button type="button" className="data-act" onClick={() => onConfirm(one.id)}>
          Confirm<span className="unseen"> the look at {one.label}</span>
        </button>
      ) : null,
  };
}

const stateSays: Readonly<Record<Unmasking["state"], string>> = {
  open: "Told",
  waiting: "Waits for a second person",
  refused: "Not told",
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

function useConfirm() {
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: async (id: string) => await ask("post", "/api/v1/access/unmaskings/{id}/confirm", { path: { id } }),
    async onSuccess() {
      await Promise.all([
        client.invalidateQueries({ queryKey: unmaskingsQuery.queryKey }),
        client.invalidateQueries({ queryKey: ["viewer"] }),
      ]);
      tell({ text: "Confirmed. Whoever asked sees the name now." });
    },
  });
}
