import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { RetentionForm } from "./retention-form.tsx";
import { retentionQuery } from "./retention-query.ts";
import "./settings.css";

/** How long what is kept stays, and what stays in spite of that. */
export function SettingsPage(): ReactNode {
  const { data, error, refetch } = useQuery(retentionQuery);
  return (
    <>
      <PageHead title="Settings" />
      <div className="settings">
        <section aria-labelledby="retention">
          <h2 id="retention">Retention</h2>
          <p className="soft">
            Once an hour Doorward removes what is past its days. They count from the decision, or from the judgement
            where nobody had to decide. What waits and what nobody has decided stays whole; the audit log is never
            shortened.
          </p>
          <QueryState query={{ data, error, refetch }} what="Loading the days" />
          {data === undefined ? null : <RetentionForm days={data} />}
        </section>
        <LegalHold />
      </div>
    </>
  );
}

function LegalHold(): ReactNode {
  return (
    <section aria-labelledby="legal-hold">
      <h2 id="legal-hold">Legal hold</h2>
      <p className="soft">
        An arrival under legal hold stays whole, whatever its days, and no erasure touches it. Who puts one under hold
        or releases it gives a reason, and both stay in the audit log. A program does it with{" "}
        <code>PUT /api/v1/arrivals/{"{id}"}/hold</code> and a token of an administrator or analyst.
      </p>
    </section>
  );
}
