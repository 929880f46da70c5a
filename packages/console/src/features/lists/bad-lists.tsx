import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { Person } from "../../shared/cases/person.tsx";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { useSession } from "../../shared/session/session.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { ImportResult } from "./import-result.tsx";
import { listsQuery } from "../../shared/lists/lists-query.ts";
import { mayTeach } from "./knowledge-queries.ts";
import { nameFormat } from "./list-formats.ts";
import { RemoveList } from "./remove-list.tsx";

type List = Shapes["List"];
type Open =
  | { readonly kind: "import"; readonly list?: List }
  | { readonly kind: "remove"; readonly list: List }
  | { readonly kind: "told"; readonly imported: Shapes["ImportedList"] }
  | undefined;

/** The lists of what is known to be bad: imported, replaced, removed. */
export function BadLists(): ReactNode {
  const { data, error, refetch } = useQuery(listsQuery);
  const canTeach = mayTeach(useSession());
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const acts = makeActs((kind, list) => setOpen({ kind, list }));
  return (
    <Section
      title="Lists of known bad"
      about="Addresses, domains and wallets that somebody reported. What comes in and names one of them says which list it stands on. Doorward fetches no list: import a new file when there is one."
      act={
        canTeach ? (
          <Button variant="default" onClick={() => setOpen({ kind: "import" })}>
            Import a list
          </Button>
        ) : null
      }
    >
      <QueryState query={{ data, error, refetch }} what="Loading the lists" />
      {data?.length === 0 ? (
        <NothingYet>
          <p>
            No list was imported yet. {canTeach ? "Import" : "An analyst can import"} a file of domains, a hosts file,
            or an export of MISP; rules work without any.
          </p>
        </NothingYet>
      ) : null}
      {data === undefined || data.length === 0 ? null : (
        <DataTable
          label="Lists of known bad"
          columns={canTeach ? [...columns, acts] : columns}
          rows={data}
          keyOf={({ name }) => name}
        />
      )}
      {open?.kind === "import" ? (
        <ImportDialog
          replaced={open.list}
          known={data ?? []}
          onClose={close}
          onImported={(imported) => setOpen({ kind: "told", imported })}
        />
      ) : null}
      {open?.kind === "told" ? <ImportResult imported={open.imported} onClose={close} /> : null}
      {open?.kind === "remove" ? <RemoveList list={open.list} onClose={close} /> : null}
    </Section>
  );
}

const columns: readonly Column<List>[] = [
  { head: "Name", show: ({ name }) => <strong>{name}</strong> },
  { head: "Entries", show: ({ rows }) => rows.toLocaleString("en") },
  { head: "Format", show: ({ format }) => nameFormat(format) },
  {
    head: "Imported",
    show: ({ importedAt, importedBy }) => (
      <span>
        <Moment at={importedAt} />{" "}
        <span className="soft">
          · <Person by={importedBy} />
        </span>
      </span>
    ),
  },
  {
    head: "File",
    show: ({ sha256 }) => (
      <span className="mono soft" title={`SHA-256 ${sha256}`}>
        {sha256.slice(0, 12)}
      </span>
    ),
  },
];

function makeActs(onOpen: (kind: "import" | "remove", list: List) => void): Column<List> {
  return {
    head: "Replace or remove",
    isActs: true,
    show: (list) => <ListActs list={list} onOpen={(kind) => onOpen(kind, list)} />,
  };
}

function ListActs({
  list,
  onOpen,
}: {
  readonly list: List;
  readonly onOpen: (kind: "import" | "remove") => void;
}): ReactNode {
  return (
    <>
      <button type="button" className="data-act" onClick={() => onOpen("import")}>
        Replace<span className="unseen"> {list.name}</span>
      </button>
      <button type="button" className="data-act" onClick={() => onOpen("remove")}>
        Remove<span className="unseen"> {list.name}</span>
      </button>
    </>
  );
}
