import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { Person } from "../../shared/cases/person.tsx";
import { replaceCases } from "../../shared/cases/use-decide.ts";
import { useKeys } from "../../shared/keyboard/keyboard.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { useSession } from "../../shared/session/session.tsx";

/** Whose case it is; one may take it or give it back. */
export function Assignee({
  kept,
  canChange,
}: {
  readonly kept: Shapes["WholeCase"];
  readonly canChange: boolean;
}): ReactNode {
  const { user } = useSession();
  const client = useQueryClient();
  const isMine = kept.assignee === user.id;
  const assign = useMutation({
    mutationFn: async () =>
      await ask("post", "/api/v1/cases/assignments", {
        body: { ids: [kept.id], versions: { [kept.id]: kept.version }, assignee: isMine ? null : user.id },
      }),
    onSuccess: ({ cases }) => replaceCases(client, cases),
  });
  const run = () => assign.mutate();
  const label = isMine ? "Give it back" : "Take it";
  useKeys("Whose case", canChange ? [{ keys: "t", label, run }] : []);
  return (
    <section>
      <h2>Whose</h2>
      <p className="case-whose">
        {kept.assignee === null ? "Nobody’s" : <Person by={kept.assignee} />}
        {canChange ? (
          <button type="button" className="case-link" onClick={run}>
            {label}
          </button>
        ) : null}
      </p>
      <NoticeBox error={assign.error} />
    </section>
  );
}
