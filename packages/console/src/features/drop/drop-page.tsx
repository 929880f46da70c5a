import { useState, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { useSession } from "../../shared/session/session.tsx";
import { DropForm } from "./drop-form.tsx";
import { HandedIn } from "./handed-in.tsx";
import { useHandIn } from "./use-hand-in.ts";
import "./drop.css";

/** Drop a file, paste a link or a message: the verdict comes below. */
export function DropPage(): ReactNode {
  const { doors } = useSession();
  const [door, setDoor] = useState<Shapes["Door"]>(doors.includes("support") ? "support" : (doors[0] ?? "support"));
  const { all, handIn } = useHandIn();
  return (
    <div className="drop">
      <PageHead title="Drop zone" />
      <p className="drop-lead">
        Hand in what a stranger sent. Nothing of it is opened, run or asked for; the verdict comes below.
      </p>
      <DropForm doors={doors} door={door} onDoor={setDoor} onHandIn={async (given) => await handIn(given, door)} />
      <section className="drop-all" aria-label="What you handed in" aria-live="polite">
        {all.map((one) => (
          <HandedIn key={one.number} one={one} />
        ))}
      </section>
    </div>
  );
}
