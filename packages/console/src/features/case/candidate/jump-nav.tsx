import type { ReactNode } from "react";

const places = [
  ["evidence", "Noticed"],
  ["timeline", "Timeline"],
  ["shared", "Shared"],
  ["heard", "The person’s answer"],
  ["before-interview", "Before the interview"],
  ["interview", "Interview"],
  ["vendor", "Vendor"],
  ["offer", "Offer and day one"],
  ["first-90-days", "First 90 days"],
  ["doubt", "A doubt"],
  ["export", "For the person"],
] as const;

/** Lists of steps that only some people are asked about, or only some may see. */
const notForAll: ReadonlySet<string> = new Set(["vendor", "doubt"]);

/** The ways to the parts of a long page. */
export function JumpNav({ lists }: { readonly lists: ReadonlySet<string> }): ReactNode {
  return (
    <nav aria-label="Parts of this page" className="candidate-nav">
      <ul>
        {places
          .filter(([place]) => !notForAll.has(place) || lists.has(place))
          .map(([place, name]) => (
            <li key={place}>
              <a
                href={`#${place}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(place);
                }}
              >
                {name}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** Goes to a part, unfolds it, and puts the focus there. */
function goTo(place: string): void {
  const heading = document.querySelector<HTMLElement>(`#${place}`);
  const folded = heading?.closest("details");
  if (folded !== null && folded !== undefined) folded.open = true;
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
