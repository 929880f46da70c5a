import { Switch } from "@mantine/core";
import { useMemo, type ReactNode } from "react";
import { Dialog } from "../../shared/dialog/dialog.tsx";
import { KeyCaps } from "../../shared/keyboard/key-caps.tsx";
import { useKeyboard } from "../../shared/keyboard/keyboard.tsx";

/** Every key that does something here and now. */
export function Help({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { list, hasSingleKeys, setSingleKeys } = useKeyboard();
  const groups = useMemo(() => list().filter(({ bindings }) => bindings.length > 0), [list]);
  return (
    <Dialog title="Keys" isWide guards="nothing" onClose={onClose}>
      <div className="help-columns">
        {groups.map(({ name, bindings }) => (
          <section key={name} className="help-group">
            <h3>{name}</h3>
            <dl>
              {bindings.map(({ keys, label }) => (
                <div key={keys} className="help-row">
                  <dt>{label}</dt>
                  <dd>
                    <KeyCaps keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        checked={hasSingleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
        label="Keys without Ctrl or ⌘ do something"
        description="Turn them off if you write by voice, or if they get in your way. The palette still finds everything."
      />
    </Dialog>
  );
}
