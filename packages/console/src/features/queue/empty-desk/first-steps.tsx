import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { KeyCaps } from "../../../shared/keyboard/key-caps.tsx";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { mayChange, useSession } from "../../../shared/session/session.tsx";
import type { useSample } from "./use-sample.ts";

type Load = ReturnType<typeof useSample>["load"];

/** What to do first on a desk to which nothing came yet. */
export function FirstSteps({ load, onDismiss }: { readonly load: Load; readonly onDismiss: () => void }): ReactNode {
  const session = useSession();
  const isAdmin = session.user.role === "admin";
  return (
    <section className="first-steps" aria-labelledby="welcome">
      <h2 id="welcome">Welcome. Nothing has come in yet</h2>
      <p className="soft">
        Doorward judges what strangers send, and what needs a person comes up here as a case. {tellCount(isAdmin)}
      </p>
      <ol>
        {isAdmin ? (
          <li>
            <SampleOffer load={load} />
          </li>
        ) : null}
        {mayChange(session) ? (
          <li>
            <h3>Drop something</h3>
            <p>A file, a link or a message that somebody sent you: the verdict stands there in seconds.</p>
            <Link to="/drop">Open the drop zone</Link>
          </li>
        ) : null}
        {isAdmin ? (
          <li>
            <h3>Connect a mailbox</h3>
            <p>Colleagues forward to it what looks suspicious. Help desks and applicant tracking connect alike.</p>
            <Link to="/connections">Open connections</Link>
          </li>
        ) : null}
      </ol>
      <p className="first-steps-end">
        <Button variant="default" size="xs" onClick={onDismiss}>
          Put this away
        </Button>
        <span className="soft">
          All of the desk works by keyboard: <KeyCaps keys="?" /> shows the keys.
        </span>
      </p>
    </section>
  );
}

function tellCount(isAdmin: boolean): string {
  return isAdmin ? "Three steps to begin with:" : "To begin with:";
}

/** Offers the sample week. */
export function SampleOffer({ load }: { readonly load: Load }): ReactNode {
  return (
    <>
      <h3>Look around in a sample week</h3>
      <p>
        About 160 arrivals at a fictional exchange, three campaigns among them. All of it is inert, and it can be loaded
        only as long as nothing else came.
      </p>
      <Button loading={load.isPending} onClick={() => load.mutate()}>
        Load the sample week
      </Button>
      <NoticeBox error={load.error} />
    </>
  );
}
