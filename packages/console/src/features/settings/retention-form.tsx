import { retentionBounds } from "@doorward/core";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { NumberLine } from "../../shared/parts/number-line.tsx";
import { useSession } from "../../shared/session/session.tsx";
import { retentionQuery } from "./retention-query.ts";
import { retentionWords } from "./retention-words.ts";

type Days = Readonly<Record<string, number>>;

/** The days of each kind; an administrator changes them, and is asked once more before anything is kept for less long. */
export function RetentionForm({ days }: { readonly days: Days }): ReactNode {
  const canChange = useSession().user.role === "admin";
  const [written, setWritten] = useState<Days>({});
  const [isAsking, setAsking] = useState(false);
  const change = useChange(() => {
    setWritten({});
    setAsking(false);
  });
  const changed = Object.fromEntries(Object.entries(written).filter(([kind, count]) => count !== days[kind]));
  const shorter = retentionWords.filter(({ kind }) => (changed[kind] ?? 0) < (days[kind] ?? 0) && kind in changed);
  return (
    <>
      <form
        className="number-lines"
        onSubmit={(event) => {
          event.preventDefault();
          if (shorter.length > 0) setAsking(true);
          else change.mutate(changed);
        }}
      >
        <ul className="boxed">
          {retentionWords.map(({ kind, ...words }) => (
            <NumberLine
              key={kind}
              words={{ ...words, unit: "days", bounds: retentionBounds }}
              value={written[kind] ?? days[kind] ?? 0}
              onChange={canChange ? (count) => setWritten((before) => ({ ...before, [kind]: count })) : undefined}
            />
          ))}
        </ul>
        {isAsking ? null : <NoticeBox error={change.error} />}
        {canChange ? (
          <footer>
            <Button type="submit" loading={change.isPending} disabled={Object.keys(changed).length === 0}>
              Save
            </Button>
            <Button variant="default" disabled={Object.keys(changed).length === 0} onClick={() => setWritten({})}>
              Undo changes
            </Button>
          </footer>
        ) : (
          <p className="soft">An administrator changes these.</p>
        )}
      </form>
      {isAsking ? (
        <FormDialog
          title="Keep for less long?"
          act="Keep for less long"
          isFinal
          work={{ ...change, mutate: () => change.mutate(changed) }}
          onClose={() => setAsking(false)}
        >
          <Shorter
            shorter={shorter.map(({ kind, title }) => ({ title, from: days[kind] ?? 0, to: changed[kind] ?? 0 }))}
          />
        </FormDialog>
      ) : null}
    </>
  );
}

/** What is kept for less long is gone for good, so this is asked once more. */
function Shorter({
  shorter,
}: {
  readonly shorter: readonly { readonly title: string; readonly from: number; readonly to: number }[];
}): ReactNode {
  return (
    <>
      <p>Within an hour this is removed for good where it is past its new days:</p>
      <ul>
        {shorter.map(({ title, from, to }) => (
          <li key={title}>
            {title}: {to} days instead of {from}
          </li>
        ))}
      </ul>
    </>
  );
}

function useChange(onChanged: () => void) {
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: async (days: Days) => await ask("patch", "/api/v1/retention", { body: { days } }),
    onSuccess({ days }) {
      client.setQueryData(retentionQuery.queryKey, days);
      tell({ text: "Saved." });
      onChanged();
    },
  });
}
