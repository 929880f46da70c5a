import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { useSession } from "../../shared/session/session.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { useMinute } from "../../shared/text/use-minute.ts";
import { mayTeach, verifiedSourcesQuery } from "./knowledge-queries.ts";
import { RemoveSource } from "./remove-source.tsx";
import { SourceDialog } from "./source-dialog.tsx";
import { isOver, tellDay } from "../../shared/text/tell-day.ts";

type Source = Shapes["VerifiedSource"];
type Open = { readonly kind: "add" } | { readonly kind: "change" | "remove"; readonly source: Source } | undefined;

/** Whose domains are proved: added, changed, removed. */
export function VerifiedSources(): ReactNode {
  const { data, error, refetch } = useQuery(verifiedSourcesQuery);
  const canTeach = mayTeach(useSession());
  const now = useMinute();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const isPast = ({ verified }: Source) => isOver(verified.until, new Date(now));
  const acts = makeActs((kind, source) => setOpen({ kind, source }));
  return (
    <Section
      title="Verified sources"
      about="Whose domains somebody proved by other means than a message. Their names are guarded against imitations, and rules that doubt strangers are silent about them."
      act={canTeach ? <Button onClick={() => setOpen({ kind: "add" })}>Add a source</Button> : null}
    >
      <QueryState query={{ data, error, refetch }} what="Loading the verified sources" />
      {data?.length === 0 ? (
        <NothingYet>
          <p>
            Nobody is verified yet. {canTeach ? "Add" : "An analyst can add"} your own company first, then banks,
            payment services and job boards that people imitate.
          </p>
        </NothingYet>
      ) : null}
      {data === undefined || data.length === 0 ? null : (
        <DataTable
          label="Verified sources"
          columns={[...columns(isPast), ...(canTeach ? [acts] : [])]}
          rows={data}
          keyOf={({ id }) => id}
          isOver={isPast}
        />
      )}
      {open?.kind === "add" ? <SourceDialog onClose={close} /> : null}
      {open?.kind === "change" ? <SourceDialog source={open.source} onClose={close} /> : null}
      {open?.kind === "remove" ? <RemoveSource source={open.source} onClose={close} /> : null}
    </Section>
  );
}

function makeActs(onOpen: (kind: "change" | "remove", source: Source) => void): Column<Source> {
  return {
    head: "Change or remove",
    isActs: true,
    show: (source) => <SourceActs source={source} onOpen={(kind) => onOpen(kind, source)} />,
  };
}

function columns(isPast: (source: Source) => boolean): readonly Column<Source>[] {
  return [
    {
      head: "Name",
      show: ({ name }) => (
        <strong>
          <InertText text={name} />
        </strong>
      ),
    },
    { head: "Domains", show: ({ domains }) => <Domains domains={domains} /> },
    {
      head: "Proof",
      show: ({ verified: { how, by } }) => (
        <span>
          <InertText text={how} />{" "}
          <span className="soft">
            by <InertText text={by} />
          </span>
        </span>
      ),
    },
    {
      head: "Counts until",
      show: (source) => (
        <span className="lists-day">
          {tellDay(source.verified.until)}
          {isPast(source) ? <strong className="lists-ended">ended, proves nothing</strong> : null}
        </span>
      ),
    },
  ];
}

function Domains({ domains }: { readonly domains: readonly string[] }): ReactNode {
  return (
    <ul className="lists-domains">
      {domains.map((domain) => (
        <li key={domain}>
          <InertText text={domain} />
        </li>
      ))}
    </ul>
  );
}

function SourceActs({
  source,
  onOpen,
}: {
  readonly source: Source;
  readonly onOpen: (kind: "change" | "remove") => void;
}): ReactNode {
  return (
    <>
      <button type="button" className="data-act" onClick={() => onOpen("change")}>
        Change<span className="unseen"> {markOddText(source.name)}</span>
      </button>
      <button type="button" className="data-act" onClick={() => onOpen("remove")}>
        Remove<span className="unseen"> {markOddText(source.name)}</span>
      </button>
    </>
  );
}
