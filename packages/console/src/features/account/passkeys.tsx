import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { canUsePasskeys } from "../../shared/session/passkeys.ts";
import { InertText } from "../../shared/text/inert-text.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { Moment } from "../../shared/text/moment.tsx";
import { AddPasskey } from "./add-passkey.tsx";
import { passkeysQuery, waysQuery, type Passkey } from "./own-queries.ts";
import { RemovePasskey } from "./remove-passkey.tsx";

type Open = { readonly kind: "add" } | { readonly kind: "remove"; readonly passkey: Passkey } | undefined;

/** One's passkeys: added and removed. */
export function Passkeys(): ReactNode {
  const { data, error, refetch } = useQuery(passkeysQuery);
  const { data: ways } = useQuery(waysQuery);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const canAdd = ways?.passkeys === true && canUsePasskeys();
  return (
    <Section
      title="Passkeys"
      about="Your device signs you in. Nobody can talk you out of a passkey, as they can of a password. Have two, on different devices."
      act={canAdd ? <Button onClick={() => setOpen({ kind: "add" })}>Add a passkey</Button> : null}
    >
      {ways !== undefined && !canAdd ? (
        <p className="soft account-note">
          {ways.passkeys
            ? "This browser makes no passkeys. Use a newer one to add some."
            : "Browsers make passkeys only for servers with a name and https. Ask whoever runs Doorward for that."}
        </p>
      ) : null}
      <QueryState query={{ data, error, refetch }} what="Loading your passkeys" />
      {data?.length === 0 && canAdd ? (
        <NothingYet>
          <p>You have no passkey yet. Add one, and leave the password for the day on which you lose the device.</p>
        </NothingYet>
      ) : null}
      {data === undefined || data.length === 0 ? null : (
        <DataTable
          label="Your passkeys"
          columns={[...columns, removal((passkey) => setOpen({ kind: "remove", passkey }))]}
          rows={data}
          keyOf={({ id }) => id}
        />
      )}
      {open?.kind === "add" ? <AddPasskey onClose={close} /> : null}
      {open?.kind === "remove" ? <RemovePasskey passkey={open.passkey} onClose={close} /> : null}
    </Section>
  );
}

const columns: readonly Column<Passkey>[] = [
  {
    head: "Name",
    show: ({ name }) => (
      <strong>
        <InertText text={name} />
      </strong>
    ),
  },
  { head: "Added", show: ({ createdAt }) => <Moment at={createdAt} /> },
  {
    head: "Last used",
    show: ({ usedAt }) => (usedAt === null ? <span className="soft">never</span> : <Moment at={usedAt} isAge />),
  },
];

function removal(onRemove: (passkey: Passkey) => void): Column<Passkey> {
  return {
    head: "Remove",
    isActs: true,
    show: (passkey) => (
      <button type="button" className="data-act" onClick={() => onRemove(passkey)}>
        Remove<span className="unseen"> {markOddText(passkey.name)}</span>
      </button>
    ),
  };
}
