import type { ReactNode } from "react";
import { Person } from "../../shared/cases/person.tsx";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { roleNames } from "../../shared/session/role-words.ts";
import { InertText } from "../../shared/text/inert-text.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { Moment } from "../../shared/text/moment.tsx";
import { useMinute } from "../../shared/text/use-minute.ts";
import { scopeNames, tellState, type Token } from "./token-words.ts";

interface TableParts {
  readonly tokens: readonly Token[];
  readonly canChange: boolean;
  readonly onRevoke: (token: Token) => void;
}

/** The tokens, those that still open something first. */
export function TokensTable({ tokens, canChange, onRevoke }: TableParts): ReactNode {
  const now = new Date(useMinute());
  const isOver = (token: Token) => tellState(token, now) !== "open";
  return (
    <DataTable
      label="Tokens"
      columns={[...columns, makeEnd(now), ...(canChange ? [makeActs(isOver, onRevoke)] : [])]}
      rows={tokens.toSorted((one, other) => Number(isOver(one)) - Number(isOver(other)))}
      keyOf={({ id }) => id}
      isOver={isOver}
    />
  );
}

function makeEnd(now: Date): Column<Token> {
  return { head: "Ends", show: (token) => <End token={token} now={now} /> };
}

function makeActs(isOver: (token: Token) => boolean, onRevoke: (token: Token) => void): Column<Token> {
  return {
    head: "Revoke",
    isActs: true,
    show: (token) =>
      isOver(token) ? null : (
        <button type="button" className="data-act" onClick={() => onRevoke(token)}>
          Revoke<span className="unseen"> {markOddText(token.name)}</span>
        </button>
      ),
  };
}

const columns: readonly Column<Token>[] = [
  {
    head: "Name",
    show: ({ name }) => (
      <strong>
        <InertText text={name} />
      </strong>
    ),
  },
  {
    head: "May",
    show: ({ role, scopes }) => (
      <span>
        {roleNames[role]}
        <span className="soft">
          {scopes === null ? ", all of it" : `: ${scopes.map((scope) => scopeNames[scope].toLowerCase()).join("; ")}`}
        </span>
      </span>
    ),
  },
  {
    head: "Made",
    show: ({ createdAt, createdBy }) => (
      <span>
        <Moment at={createdAt} />{" "}
        <span className="soft">
          · <Person by={createdBy} />
        </span>
      </span>
    ),
  },
  {
    head: "Last used",
    show: ({ usedAt }) => (usedAt === null ? <span className="soft">never</span> : <Moment at={usedAt} isAge />),
  },
];

function End({ token, now }: { readonly token: Token; readonly now: Date }): ReactNode {
  const { endsAt, revokedAt } = token;
  if (revokedAt !== null)
    return (
      <span>
        Revoked <Moment at={revokedAt} isAge />
      </span>
    );
  if (endsAt === null) return <span className="soft">when revoked</span>;
  return (
    <span>
      {tellState(token, now) === "ended" ? "Ended " : ""}
      <Moment at={endsAt} />
    </span>
  );
}
