import { countOf } from "@doorward/core";
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { CopiedText } from "../../shared/parts/copied-text.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { Section } from "../../shared/parts/section.tsx";

/** Says what the log proves, and checks it. */
export function VerifyLog(): ReactNode {
  const [known, setKnown] = useState("");
  const verify = useMutation({
    mutationFn: async () =>
      await ask("get", "/api/v1/audit/verification", {
        query: { known: known.trim() === "" ? undefined : known.trim() },
      }),
  });
  return (
    <Section
      title="Is the log whole?"
      about="Each entry holds the hash of the one before, and the end is signed: whoever changes, removes or adds an entry without the key of this server is found out by this check. Reading the log and checking it are written to it, too."
    >
      <form
        className="audit-verify"
        onSubmit={(event) => {
          event.preventDefault();
          verify.mutate();
        }}
      >
        <TextInput
          label="An end that you noted before"
          description="Optional. With it, a log that somebody put back to an older copy is found as well."
          placeholder="4711:0c1f…"
          maxLength={100}
          spellCheck={false}
          value={known}
          onChange={(event) => setKnown(event.currentTarget.value)}
        />
        <Button type="submit" loading={verify.isPending}>
          Check the log
        </Button>
      </form>
      <NoticeBox error={verify.error} />
      <div role="status">{verify.data === undefined ? null : <Proof proof={verify.data} />}</div>
    </Section>
  );
}

function Proof({ proof: { rows, head, fault } }: { readonly proof: Shapes["AuditProof"] }): ReactNode {
  if (fault !== undefined)
    return (
      <div className="audit-proof audit-broken">
        <p>
          <strong>
            The log is broken at entry {fault.number}: {fault.why}
          </strong>
        </p>
        <p>
          Change nothing on the server, keep a copy of its database as it is now, and find out who could write to it. A
          backup from before has the log as it was.
        </p>
      </div>
    );
  return (
    <div className="audit-proof">
      <p>
        <strong>The log is whole.</strong> Every entry stands as it was written: {countOf(rows, "entry", "entries")}{" "}
        until this check.
      </p>
      {head === undefined ? null : (
        <>
          <CopiedText label="It ends at" text={`${String(head.number)}:${head.hash}`} />
          <p className="soft">
            Note this end where nobody who runs this server can change it, and check against it later.
          </p>
        </>
      )}
    </div>
  );
}
