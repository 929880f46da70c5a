import type { ReactNode } from "react";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { roleNames } from "../../shared/session/role-words.ts";
import { useSession } from "../../shared/session/session.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { Moment } from "../../shared/text/moment.tsx";
import type { User } from "./accounts.ts";

/** What can be done with an account. */
export type PersonAct = "change" | "new-link" | "switch";

interface TableParts {
  readonly users: readonly User[];
  readonly canChange: boolean;
  readonly onAct: (act: PersonAct, user: User) => void;
}

/** Everybody, with what may be done about them. */
export function PeopleTable({ users, canChange, onAct }: TableParts): ReactNode {
  const own = useSession().user.id;
  return (
    <DataTable
      label="Accounts"
      columns={canChange ? [...columns(own), makeActs(own, onAct)] : columns(own)}
      rows={users}
      keyOf={({ id }) => id}
      isOver={({ disabledAt }) => disabledAt !== null}
    />
  );
}

function makeActs(own: string, onAct: TableParts["onAct"]): Column<User> {
  return {
    head: "Change",
    isActs: true,
    show: (user) => <PersonActs user={user} isOwn={user.id === own} onAct={(act) => onAct(act, user)} />,
  };
}

function columns(own: string): readonly Column<User>[] {
  return [
    {
      head: "Name",
      show: ({ id, name, email }) => (
        <span className="people-name">
          <strong>
            <InertText text={name} />
            {id === own ? <span className="soft"> (you)</span> : null}
          </strong>
          <span className="soft">
            <InertText text={email} />
          </span>
        </span>
      ),
    },
    { head: "Role", show: ({ role }) => roleNames[role] },
    { head: "Comes in with", show: tellWays },
    { head: "Since", show: ({ createdAt }) => <Moment at={createdAt} /> },
    {
      head: "State",
      show: ({ disabledAt }) =>
        disabledAt === null ? (
          "Open"
        ) : (
          <span>
            Disabled <Moment at={disabledAt} isAge />
          </span>
        ),
    },
  ];
}

/** Passkeys are their owner's business, and not told here. */
function tellWays({ hasPassword, hasSingleSignOn }: User): string {
  const ways = [hasPassword ? "password" : "", hasSingleSignOn ? "single sign-on" : ""].filter((way) => way !== "");
  return ways.length === 0 ? "passkey or link" : ways.join(", ");
}

function PersonActs({
  user,
  isOwn,
  onAct,
}: {
  readonly user: User;
  readonly isOwn: boolean;
  readonly onAct: (act: PersonAct) => void;
}): ReactNode {
  const isOpen = user.disabledAt === null;
  const acts: readonly (readonly [PersonAct, string])[] = [
    ["change", "Change"],
    // Nobody locks himself out here, and his own password and passkeys have a page of their own.
    ...(isOwn || !isOpen ? [] : [["new-link", "New link"] as const]),
    ...(isOwn ? [] : [["switch", isOpen ? "Disable" : "Enable"] as const]),
  ];
  return acts.map(([act, label]) => (
    <button key={act} type="button" className="data-act" onClick={() => onAct(act)}>
      {label}
      <span className="unseen"> {markOddText(user.name)}</span>
    </button>
  ));
}
