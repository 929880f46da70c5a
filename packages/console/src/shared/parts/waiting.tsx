import { useEffect, useState, type ReactNode } from "react";
import "./states.css";

/** What is fetched faster than this shows nothing in between. */
const patienceMs = 250;

/** Says after a moment that something is being fetched. */
export function Waiting({ what = "Loading" }: { readonly what?: string }): ReactNode {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="waiting" role="status">
      {isLong ? `${what} …` : ""}
    </p>
  );
}
