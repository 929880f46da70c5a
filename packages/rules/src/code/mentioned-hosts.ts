import type { CodeFacts, Data, MentionTopic } from "@doorward/core";

/** The hosts of some topics that programs of the arrival name. */
export function readMentionedHosts(facts: CodeFacts, topics: ReadonlySet<MentionTopic>): ReadonlySet<string> {
  return new Set(facts.mentions.flatMap(({ topic, value }) => (topics.has(topic) ? [value] : [])));
}

/** Whether an address is one of the hosts or lies below it. */
export function namesHost({ texts }: Data, hosts: ReadonlySet<string>): boolean {
  return texts.some((text) => {
    const rest = text.replace(/^[a-z]+:\/\//iu, "");
    const host = /^[\w.-]+/u.exec(rest)?.[0].toLowerCase() ?? "";
    for (let at = 0; at >= 0 && at < host.length; at = nextLabel(host, at)) {
      if (hosts.has(host.slice(at))) return true;
      if (hosts.has(`${host.slice(at)}/${rest.slice(host.length + 1).split("/", 1)[0]}`)) return true;
      if (
        hosts.has(
          `${host.slice(at)}/${rest
            .slice(host.length + 1)
            .split("/", 2)
            .join("/")}`,
        )
      )
        return true;
    }
    return false;
  });
}

function nextLabel(host: string, at: number): number {
  const dot = host.indexOf(".", at);
  return dot < 0 ? -1 : dot + 1;
}
