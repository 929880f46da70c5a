import { useState, type ReactNode } from "react";
import { DropField } from "../../shared/parts/drop-field.tsx";

/** So large is no list of five thousand lines. */
const mostBytes = 4 * 1024 * 1024;

/** Where a list is dropped or chosen; its text comes into the field below, where one sees what was read. */
export function FileDrop({ onText }: { readonly onText: (text: string) => void }): ReactNode {
  const [problem, setProblem] = useState("");
  const take = async ([file, ...others]: readonly File[]) => {
    if (file === undefined) return;
    setProblem(file.size > mostBytes ? "The file is larger than a list can be (4 MB)." : tellOthers(others.length));
    if (file.size <= mostBytes) onText(await file.text());
  };
  return (
    <DropField
      label="Drop a list of them here, or choose one"
      accept=".csv,.tsv,.txt,text/csv,text/plain"
      problem={problem}
      onFiles={(files) => void take(files)}
    />
  );
}

function tellOthers(count: number): string {
  return count === 0 ? "" : "Only the first file was read. Put all of them into one list.";
}
