import { countOf } from "@doorward/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { StateWord } from "../../shared/parts/state-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { Day, Moment } from "../../shared/text/moment.tsx";
import { useMinute } from "../../shared/text/use-minute.ts";
import { nameBand } from "./bands.ts";

/** One of them. */
export type Canary = Shapes["Canary"];
/** What can be done with one. */
export type CanaryAct = "retire" | "test";

interface TableParts {
  readonly canaries: readonly Canary[];
  /** Undefined for who only reads. */
  readonly onAct: ((act: CanaryAct, canary: Canary) => void) | undefined;
}

/** The canaries, with what they heard and how their last test went. */
export function CanariesTable({ canaries, onAct }: TableParts): ReactNode {
  const now = useMinute();
  return (
    <DataTable
      label="Canaries"
      columns={[...columns, makeReplace(now), ...(onAct === undefined ? [] : [makeActs(onAct)])]}
      rows={canaries}
      keyOf={({ id }) => id}
      isOver={({ state }) => state === "retired"}
    />
  );
}

const columns: readonly Column<Canary>[] = [
  {
    head: "Name",
    show: ({ name, note }) => (
      <span className="canary-name">
        <strong>
          <InertText text={name} />
        </strong>
        {note === null ? null : (
          <span className="soft">
            <InertText text={note} />
          </span>
        )}
      </span>
    ),
  },
  { head: "Balance it shows", show: ({ band }) => <span>{nameBand(band)}</span> },
  {
    head: "Opened",
    show: ({ hits, lastHitAt }) =>
      hits === 0 ? (
        <span className="soft">never</span>
      ) : (
        <span>
          <strong>{countOf(hits, "time")}</strong>
          {lastHitAt === null ? null : (
            <span className="soft">
              , last <Moment at={lastHitAt} isAge />
            </span>
          )}
        </span>
      ),
  },
  { head: "Last test", show: ({ test }) => <TestState test={test} /> },
];

function TestState({ test }: { readonly test: Canary["test"] }): ReactNode {
  const now = useMinute();
  if (test === null) return <span className="soft">not tested yet</span>;
  if (test.seenAt !== null)
    return (
      <span>
        <StateWord tone="well" word="Heard" />{" "}
        <span className="soft">
          <Moment at={test.seenAt} isAge />
        </span>
      </span>
    );
  return Date.parse(test.until) > now ? (
    <StateWord tone="off" word="Waits for the look" />
  ) : (
    <span>
      <StateWord tone="attention" word="Not heard" />{" "}
      <span className="soft">
        <Moment at={test.until} isAge />
      </span>
    </span>
  );
}

function makeReplace(now: number): Column<Canary> {
  return {
    head: "Replace by",
    show: ({ state, replaceBy, retiredAt, retiredBecause }) => {
      if (state === "retired")
        return (
          <span>
            Retired {retiredAt === null ? null : <Moment at={retiredAt} isAge />}
            {retiredBecause === null ? null : (
              <>
                {": "}
                <InertText text={retiredBecause} />
              </>
            )}
          </span>
        );
      return (
        <span>
          <Day at={replaceBy} />
          {Date.parse(replaceBy) < now ? <strong> is past</strong> : null}
        </span>
      );
    },
  };
}

function makeActs(onAct: (act: CanaryAct, canary: Canary) => void): Column<Canary> {
  return {
    head: "Change",
    isActs: true,
    show: (canary) =>
      canary.state === "retired"
        ? null
        : (
            [
              ["test", "Test"],
              ["retire", "Retire"],
            ] as const
          ).map(([act, label]) => (
            <button key={act} type="button" className="data-act" onClick={() => onAct(act, canary)}>
              {label}
              <span className="unseen"> {markOddText(canary.name)}</span>
            </button>
          )),
  };
}
