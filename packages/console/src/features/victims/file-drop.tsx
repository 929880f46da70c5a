import { useState, type DragEvent, type ReactNode } from "react";
import { Icon } from "../../shared/parts/icon.tsx";

/** So large is no list of five thousand lines. */
const mostBytes = 4 * 1024 * 1024;

/** Where a list is dropped or chosen; its text comes into the field below, where one sees what was read. */
export function FileDrop({ onText }: { readonly onText: (text: string) => void }): ReactNode {
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState("");
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setProblem(file.size > mostBytes ? "The file is larger than a list can be (4 MB)." : "");
    if (file.size <= mostBytes) onText(await file.text());
  };
  return (
    // What is dropped here can be chosen in the field inside, with the keyboard as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <label
      className={`victims-drop${isOver ? " victims-over" : ""}`}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <Icon name="drop" size={22} />
      <span>Drop a file of them here, or choose one</span>
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = "";
        }}
      />
      <span role="status">{problem}</span>
    </label>
  );
}
