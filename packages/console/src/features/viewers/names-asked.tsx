import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { unmaskingsQuery } from "../../shared/access/access-queries.ts";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { UnmaskingRows } from "./unmasking-rows.tsx";

/** Names that wait for a second person. */
export function NamesAsked(): ReactNode {
  const { data = [] } = useQuery(unmaskingsQuery);
  const waiting = data.filter(({ state }) => state === "waiting");
  if (waiting.length === 0) return null;
  return (
    <Section title="Names that wait for a second person">
      <UnmaskingRows unmaskings={waiting} isOfOne={false} />
    </Section>
  );
}

/** Who looked at the name of one viewer, and why. */
export function NamesLooked({
  unmaskings,
}: {
  readonly unmaskings: Parameters<typeof UnmaskingRows>[0]["unmaskings"];
}): ReactNode {
  return (
    <Section title="Who asked for the name" about="Each look at a name, and at this page, is in the audit log.">
      {unmaskings.length === 0 ? (
        <NothingYet>
          <p>Nobody asked for it.</p>
        </NothingYet>
      ) : (
        <UnmaskingRows unmaskings={unmaskings} isOfOne />
      )}
    </Section>
  );
}
