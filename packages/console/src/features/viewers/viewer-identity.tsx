import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { explain } from "../../shared/api/explain.ts";
import { mayChange, useSession } from "../../shared/session/session.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { UnmaskDialog } from "./unmask-dialog.tsx";
import { nameQuery } from "./viewer-queries.ts";

/** The way to the name: to ask for it, to wait for a second person, or to see it. */
export function ViewerIdentity({ viewer }: { readonly viewer: Shapes["AccessViewerPage"] }): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const [isShown, setShown] = useState(false);
  const session = useSession();
  const { caseId, unmaskings } = viewer;
  const own = unmaskings.filter(({ askedBy }) => askedBy.endsWith(session.user.id));
  if (own.some(({ state }) => state === "open"))
    return isShown ? <Name viewer={viewer.viewer} /> : <Button onClick={() => setShown(true)}>Show the name</Button>;
  if (caseId === null || !mayChange(session)) return null;
  if (own.some(({ state }) => state === "waiting"))
    return <span className="soft">You asked for the name. A second person has to confirm.</span>;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Ask for the name
      </Button>
      {isAsking ? <UnmaskDialog viewer={viewer} caseId={caseId} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function Name({ viewer }: { readonly viewer: string }): ReactNode {
  const { data, error } = useQuery(nameQuery(viewer));
  return (
    <span className="viewer-told" role="status">
      {error === null ? null : explain(error)}
      {data === undefined ? null : (
        <>
          Name: <strong>{data.name === null ? "not known" : <InertText text={data.name} />}</strong>
          <span className="soft">
            , account <InertText text={data.account} />
          </span>
        </>
      )}
    </span>
  );
}
