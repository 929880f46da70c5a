import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { Section } from "../../shared/parts/section.tsx";
import { mayChange, useSession } from "../../shared/session/session.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { Moment } from "../../shared/text/moment.tsx";
import { doorNames } from "../../shared/text/words.ts";
import { lettersQuery, type WorkKind } from "./health-queries.ts";
import { useReplay, useReplayAll } from "./use-replay.ts";

const words = {
  judge: {
    title: "Could not be judged",
    means: "Each of these has the verdict check until somebody looks. Replay them once what was wrong is mended.",
    none: "Everything that came could be judged.",
  },
  deliver: {
    title: "Could not be delivered",
    means: "These events never reached their way out. Mend it under Connections, then replay them.",
    none: "Everything that was to be told was told.",
  },
} as const satisfies Readonly<Record<WorkKind, object>>;

/** What was given up of one kind of work, why, and how it is tried again. */
export function DeadLetters({ kind, count }: { readonly kind: WorkKind; readonly count: number }): ReactNode {
  const query = useInfiniteQuery(lettersQuery(kind));
  const canReplay = mayChange(useSession());
  const [isAsking, setAsking] = useState(false);
  const letters = query.data?.pages.flatMap((page) => page.letters) ?? [];
  const { title, means, none } = words[kind];
  return (
    <Section
      title={
        <>
          {title} {count === 0 ? null : <span className="health-count">{count}</span>}
        </>
      }
      about={letters.length === 0 ? undefined : means}
      act={
        canReplay && letters.length > 1 ? (
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            Replay all …
          </Button>
        ) : null
      }
    >
      <QueryState query={query} />
      {query.data !== undefined && letters.length === 0 ? <p className="soft health-none">{none}</p> : null}
      {letters.length === 0 ? null : (
        <ul className="boxed">
          {letters.map((letter) => (
            <Letter key={letter.id} letter={letter} canReplay={canReplay} />
          ))}
        </ul>
      )}
      {query.hasNextPage ? (
        <Button variant="default" size="xs" onClick={() => void query.fetchNextPage()}>
          Show more
        </Button>
      ) : null}
      {isAsking ? <ReplayAll kind={kind} count={count} onClose={() => setAsking(false)} /> : null}
    </Section>
  );
}

function Letter({
  letter,
  canReplay,
}: {
  readonly letter: Shapes["DeadLetter"];
  readonly canReplay: boolean;
}): ReactNode {
  const { id, kind, arrivalId, name, door, reason, attempts, diedAt } = letter;
  const replay = useReplay(kind);
  return (
    <li className="health-letter">
      <div>
        <Link to="/cases/$id" params={{ id: arrivalId }}>
          <InertText text={name} />
        </Link>
        <p>
          <InertText text={reason} />
        </p>
        <p className="soft">
          {doorNames[door]} · <Moment at={diedAt} isAge /> · after {countOf(attempts, "attempt")}
        </p>
        <NoticeBox error={replay.error} />
      </div>
      {canReplay ? (
        <Button variant="default" size="xs" loading={replay.isPending} onClick={() => replay.mutate(id)}>
          Replay<span className="unseen"> {markOddText(name)}</span>
        </Button>
      ) : null}
    </li>
  );
}

function ReplayAll({
  kind,
  count,
  onClose,
}: {
  readonly kind: WorkKind;
  readonly count: number;
  readonly onClose: () => void;
}): ReactNode {
  const replay = useReplayAll(kind, count, onClose);
  return (
    <FormDialog title="Replay all?" act="Replay all" work={replay} onClose={onClose}>
      <p>
        {countOf(count, "dead letter")} go to the queue again. What fails again comes back here after its last attempt.
      </p>
    </FormDialog>
  );
}
