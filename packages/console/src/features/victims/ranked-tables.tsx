import type { ReactNode } from "react";
import { tellFigure } from "../../shared/access/access-words.ts";
import { ViewerName } from "../../shared/access/viewer-name.tsx";
import type { Shapes } from "../../shared/api/contract.ts";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { LongTable } from "../../shared/parts/long-table.tsx";
import { StateWord } from "../../shared/parts/state-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { tellChance } from "./tell-chance.ts";

type Ranked = Shapes["RankedViewer"];
type Group = Shapes["RankedGroup"];
type Score = Pick<Ranked, "hits" | "expected" | "corrected" | "isFlagged">;

/** Viewers, those first whose count is the least likely by chance. */
export function RankedTable({
  label,
  ranked,
}: {
  readonly label: string;
  readonly ranked: readonly Ranked[];
}): ReactNode {
  return <LongTable label={label} columns={viewerColumns} rows={ranked} keyOf={({ viewer }) => viewer} />;
}

/** Sites, shifts, vendors and teams. */
export function GroupsTable({ groups }: { readonly groups: readonly Group[] }): ReactNode {
  return (
    <DataTable
      label="Groups, ranked"
      columns={groupColumns}
      rows={groups.toSorted((one, other) => one.corrected - other.corrected || one.p - other.p)}
      keyOf={({ by, key }) => `${by} ${key}`}
    />
  );
}

const hits: Column<Score> = {
  head: "Of these customers opened",
  show: ({ hits: count, expected }) => (
    <span>
      <strong>{count}</strong>
      <span className="soft">, {tellFigure(expected)} expected</span>
    </span>
  ),
};
const chance: Column<Score> = {
  head: "By chance",
  show: ({ corrected }) => <span>{tellChance(corrected)}</span>,
};
const stands: Column<Score> = {
  head: "Standing",
  show: ({ isFlagged }) =>
    isFlagged ? <StateWord tone="attention" word="Stands out" /> : <span className="soft">Within chance</span>,
};

const viewerColumns: readonly Column<Ranked>[] = [
  { head: "Rank", show: ({ rank }) => <span>{rank}</span> },
  { head: "Viewer", show: (viewer) => <ViewerName viewer={viewer} /> },
  hits,
  { head: "Of them without a reason", show: ({ unexplained }) => <span>{unexplained}</span> },
  chance,
  stands,
];

const groupNames: Readonly<Record<Group["by"], string>> = {
  site: "Site",
  shift: "Shift",
  vendor: "Vendor",
  team: "Team",
};

const groupColumns: readonly Column<Group>[] = [
  { head: "By", show: ({ by }) => <span>{groupNames[by]}</span> },
  { head: "Group", show: ({ key }) => <InertText text={key} /> },
  { head: "Viewers", show: ({ viewers }) => <span>{viewers}</span> },
  hits,
  chance,
  stands,
];
