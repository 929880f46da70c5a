import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ask } from "../../../shared/api/ask.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";

interface AddParts {
  readonly receipt: string;
  readonly onAdded: (answers: Shapes["OfferAnswers"]) => void;
}

/** Adds to a report, still unknown. */
export function AddMessage({ receipt, onAdded }: AddParts): ReactNode {
  const [text, setText] = useState("");
  const add = useMutation({
    mutationFn: async () => await ask("post", "/api/v1/offers/messages", { body: { receipt, text: text.trim() } }),
    onSuccess(answers) {
      setText("");
      onAdded(answers);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "" && !add.isPending) add.mutate();
      }}
    >
      <Textarea
        label="Add something"
        rows={3}
        maxLength={8000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NoticeBox error={add.error} />
      <Button type="submit" variant="default" fullWidth loading={add.isPending} disabled={text.trim() === ""}>
        Add it
      </Button>
    </form>
  );
}
