import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { StateWord } from "../../shared/parts/state-word.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { DeadLetters } from "./dead-letters.tsx";
import { listsQuery } from "../../shared/lists/lists-query.ts";
import { operationQuery } from "./health-queries.ts";
import {
  tellBackup,
  tellDelivering,
  tellHousekeeping,
  tellJudging,
  tellLists,
  tellStore,
  type PartState,
} from "./tell-work.ts";
import "./health.css";

/** Whether everything works: what waits, what was given up, and what somebody has to see to. */
export function HealthPage(): ReactNode {
  const operation = useQuery(operationQuery);
  return (
    <>
      <PageHead title="Health" />
      <QueryState query={operation} what="Asking the server" />
      {operation.data === undefined ? null : (
        <div className="health">
          <Parts operation={operation.data} />
          <DeadLetters kind="judge" count={operation.data.judging.dead} />
          <DeadLetters kind="deliver" count={operation.data.delivering.dead} />
        </div>
      )}
    </>
  );
}

function Parts({ operation }: { readonly operation: Shapes["Operation"] }): ReactNode {
  const { data: lists } = useQuery(listsQuery);
  const { judging, delivering, housekeeping, backupAt, time } = operation;
  return (
    <dl className="boxed health-parts">
      <Part name="Judging" state={tellJudging(operation)} at={judging.waitingSince} what="The oldest waits since" />
      <Part
        name="Delivering"
        state={tellDelivering(operation)}
        at={delivering.waitingSince}
        what="The oldest waits since"
      />
      <Part name="Database" state={tellStore(operation)} />
      {lists === undefined ? null : (
        <Part
          name="Lists"
          state={tellLists(lists, Date.parse(time))}
          at={
            lists
              .map(({ importedAt }) => importedAt)
              .toSorted()
              .at(-1) ?? null
          }
          what="Last import"
        />
      )}
      <Part name="Housekeeping" state={tellHousekeeping(operation)} at={housekeeping?.at ?? null} what="Last round" />
      <Part name="Backup" state={tellBackup(operation)} at={backupAt} what="Last" />
    </dl>
  );
}

function Part({
  name,
  state: { tone, word, told },
  at = null,
  what,
}: {
  readonly name: string;
  readonly state: PartState;
  readonly at?: string | null;
  readonly what?: string;
}): ReactNode {
  return (
    <div className="health-part">
      <dt>{name}</dt>
      <dd>
        <StateWord tone={tone} word={word} />
      </dd>
      <dd>
        <Told text={told} />
        {at === null ? null : (
          <span className="soft health-when">
            {what} <Moment at={at} />
          </span>
        )}
      </dd>
    </div>
  );
}

/** What stands between backticks is a command. */
function Told({ text }: { readonly text: string }): ReactNode {
  const [before = "", command, after = ""] = text.split("`");
  return (
    <>
      {before}
      {command === undefined ? null : <code>{command}</code>}
      {after}
    </>
  );
}
