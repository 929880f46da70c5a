import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { EmptyState } from "../../../shared/parts/empty-state.tsx";
import { mayChange, useSession } from "../../../shared/session/session.tsx";
import { FirstSteps, SampleOffer } from "./first-steps.tsx";
import { SampleProgressBar } from "./sample-progress.tsx";
import { anyArrivalQuery, useSample } from "./use-sample.ts";
import { hasReadWelcome, keepReadWelcome } from "./welcome-memory.ts";
import "./empty-desk.css";

/** Where no case waits: the first steps on a desk to which nothing came yet, and else that all is done. */
export function EmptyDesk({ onLoaded }: { readonly onLoaded: () => void }): ReactNode {
  const session = useSession();
  const { id, role } = session.user;
  const { data: hasArrivals } = useQuery(anyArrivalQuery);
  const { load, progress } = useSample(onLoaded);
  const [isRead, setRead] = useState(() => hasReadWelcome(id));
  const isOver = progress !== undefined && progress.judged >= progress.all && progress.outcomes.clear >= progress.all;
  if (load.data !== undefined && !isOver) return <SampleProgressBar progress={progress} onShow={onLoaded} />;
  if (hasArrivals === undefined) return null;
  if (!hasArrivals && !isRead && mayChange(session))
    return (
      <FirstSteps
        load={load}
        onDismiss={() => {
          keepReadWelcome(id);
          setRead(true);
        }}
      />
    );
  return (
    <>
      <EmptyState title="Nothing waits for you">
        <p>Arrivals that need a person come up here by themselves. Those that are clear do not.</p>
        {mayChange(session) ? (
          <p>
            <Link to="/drop">Hand something in</Link> to see a verdict at once.
          </p>
        ) : null}
      </EmptyState>
      {!hasArrivals && role === "admin" ? (
        <section className="first-steps sample-card" aria-label="The sample week">
          <SampleOffer load={load} />
        </section>
      ) : null}
    </>
  );
}
