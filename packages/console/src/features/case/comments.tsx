import { Button, Textarea } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { Person } from "../../shared/cases/person.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { useDraft } from "../../shared/text/use-draft.ts";

/** What colleagues said about a case. */
export function Comments({ id, canWrite }: { readonly id: string; readonly canWrite: boolean }): ReactNode {
  const { data, error, refetch } = useQuery({
    queryKey: ["comments", id],
    queryFn: async ({ signal }) =>
      await ask("get", "/api/v1/cases/{id}/comments", { path: { id }, query: { limit: 200 }, signal }),
  });
  const comments = data?.comments ?? [];
  return (
    <section className="case-part">
      <h2>Comments</h2>
      <NoticeBox error={error} />
      {comments.length === 0 ? <p className="soft">Nobody has said anything yet.</p> : null}
      <ol className="case-comments">
        {comments.map(({ id: own, body, by, at }) => (
          <li key={own}>
            <strong>
              <Person by={by} />
            </strong>{" "}
            <span className="soft">
              <Moment at={at} />
            </span>
            <p>
              <InertText text={body} />
            </p>
          </li>
        ))}
      </ol>
      {canWrite ? <NewComment id={id} onWritten={() => void refetch()} /> : null}
    </section>
  );
}

function NewComment({ id, onWritten }: { readonly id: string; readonly onWritten: () => void }): ReactNode {
  const [body, setBody] = useDraft(`comment ${id}`);
  const add = useMutation({
    mutationFn: async () => await ask("post", "/api/v1/cases/{id}/comments", { path: { id }, body: { body } }),
    onSuccess() {
      setBody((now) => (now === body ? "" : now));
      onWritten();
    },
  });
  return (
    <form
      className="case-write"
      onSubmit={(event) => {
        event.preventDefault();
        if (body.trim() !== "") add.mutate();
      }}
    >
      <Textarea
        id="comment"
        label="Comment"
        rows={2}
        maxLength={10_000}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <NoticeBox error={add.error} />
      <Button type="submit" variant="default" loading={add.isPending} disabled={body.trim() === ""}>
        Add the comment
      </Button>
    </form>
  );
}
