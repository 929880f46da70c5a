import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { Section } from "../../shared/parts/section.tsx";
import { roleNames } from "../../shared/session/role-words.ts";
import { useSession } from "../../shared/session/session.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { doorNames } from "../../shared/text/words.ts";
import { Passkeys } from "./passkeys.tsx";
import { Password } from "./password.tsx";
import { Sessions } from "./sessions.tsx";
import "./account.css";

/** Who one is, how one comes in, and where one is signed in. */
export function AccountPage(): ReactNode {
  return (
    <>
      <PageHead title="Your account" />
      <Self />
      <Passkeys />
      <Password />
      <Sessions />
    </>
  );
}

function Self(): ReactNode {
  const { user, doors } = useSession();
  return (
    <Section title="You">
      <dl className="account-self">
        <div>
          <dt>Name</dt>
          <dd>
            <InertText text={user.name} />
          </dd>
        </div>
        <div>
          <dt>E-mail</dt>
          <dd>
            <InertText text={user.email} />
          </dd>
        </div>
        <div>
          <dt>Role</dt>
          <dd>{roleNames[user.role]}</dd>
        </div>
        <div>
          <dt>Doors</dt>
          <dd>{doors.map((door) => doorNames[door]).join(", ")}</dd>
        </div>
      </dl>
      <p className="soft account-note">
        {user.role === "admin" ? (
          <>
            Names and roles are changed under <Link to="/people">People</Link>.
          </>
        ) : (
          "An administrator changes your name and role, so that nobody takes the name of somebody else."
        )}
      </p>
    </Section>
  );
}
