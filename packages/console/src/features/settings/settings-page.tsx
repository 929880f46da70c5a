import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { Section } from "../../shared/parts/section.tsx";
import { RetentionForm } from "./retention-form.tsx";
import { retentionQuery } from "./retention-query.ts";

/** How long what is kept stays, and what stays in spite of that. */
export function SettingsPage(): ReactNode {
  const { data, error, refetch } = useQuery(retentionQuery);
  return (
    <>
      <PageHead title="Settings" />
      <Section
        title="Retention"
        about="Once an hour Doorward removes what is past its days. They count from the decision, or from the judgement where nobody had to decide. What waits and what nobody has decided stays whole; the audit log is never shortened."
      >
        <QueryState query={{ data, error, refetch }} what="Loading the days" />
        {data === undefined ? null : <RetentionForm days={data} />}
      </Section>
      <Section title="Legal hold" about={<LegalHold />} />
    </>
  );
}

function LegalHold(): ReactNode {
  return (
    <>
      An arrival under legal hold stays whole, whatever its days, and no erasure touches it. Who puts one under hold or
      releases it gives a reason, and both stay in the audit log. A program does it with{" "}
      <code>PUT /api/v1/arrivals/{"{id}"}/hold</code> and a token of an administrator or analyst.
    </>
  );
}
