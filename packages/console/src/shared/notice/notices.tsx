import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { Problem } from "@doorward/core";
import { Notice, type Told } from "./notice.tsx";
import "./notices.css";

/** What is told, without the number it gets. */
type New = Omit<Told, "number">;

const NoticeContext = createContext<((told: New) => void) | undefined>(undefined);
/** So many stand on top of each other. */
const most = 3;

/** Tells in the corner what happened, each for a while. */
export function NoticeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [all, setAll] = useState<readonly Told[]>([]);
  const last = useRef(0);
  const region = useRef<HTMLElement>(null);
  const tell = useCallback((told: New) => {
    last.current += 1;
    const number = last.current;
    setAll((before) => [...before, { ...told, number }].slice(-most));
  }, []);
  const drop = useCallback((number: number) => setAll((before) => before.filter((each) => each.number !== number)), []);
  // Above an open dialog too, which the browser puts on top of everything else.
  useEffect(() => {
    const element = region.current;
    if (element === null || !("showPopover" in element)) return;
    if (all.length > 0 && !element.matches(":popover-open")) element.showPopover();
    if (all.length === 0 && element.matches(":popover-open")) element.hidePopover();
  }, [all]);
  const value = useMemo(() => tell, [tell]);
  return (
    <NoticeContext value={value}>
      {children}
      <section ref={region} className="notices" popover="manual" aria-label="Notices">
        <div role="status" aria-live="polite">
          {all.map((told) => (
            <Notice key={told.number} told={told} onEnd={drop} />
          ))}
        </div>
      </section>
    </NoticeContext>
  );
}

/** Tells the reader something in passing. */
export function useTell(): (told: New) => void {
  const tell = useContext(NoticeContext);
  if (tell === undefined) throw new Problem("own-fault", "This stands inside the provider of notices.");
  return tell;
}
