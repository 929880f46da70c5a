import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { CopiedText } from "../../../shared/parts/copied-text.tsx";
import { GuideInside } from "../guide-link.tsx";
import type { ConnectedSource } from "./use-sources.ts";

/** What is left to do once a source is connected here: where to go with which address and which secret. */
export function NextSteps({
  kind,
  connected: { source, made, error },
  onClose,
}: {
  readonly kind: Shapes["IntakeKind"];
  readonly connected: ConnectedSource;
  readonly onClose: () => void;
}): ReactNode {
  const missing = kind.secrets.filter(({ name }) => source.missing.includes(name));
  return (
    <div className="form">
      {source.receivesAt === null ? (
        <p className="sample-told">
          Doorward begins at once. Whether it works stands in the list of connections in a moment.
        </p>
      ) : (
        <CopiedText label={`Address that ${kind.title} calls`} text={source.receivesAt} />
      )}
      {made.map(({ title, secret }) => (
        <CopiedText key={title} label={title} text={secret} isSecret />
      ))}
      <NoticeBox error={error} />
      {missing.map(({ name, title }) => (
        <p key={name} className="sample-told">
          <strong>{title}</strong> is still missing. Open the connection in the list and set it; until then nothing is
          taken.
        </p>
      ))}
      <GuideInside name={kind.id} />
      <footer className="form-end">
        <Button onClick={onClose} data-first>
          Done
        </Button>
      </footer>
    </div>
  );
}
