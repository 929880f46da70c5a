import { useNavigate } from "@tanstack/react-router";
import { Background, Position, ReactFlow, type Edge, type Node } from "@xyflow/react";
import { useMemo, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { layOutGraph } from "./lay-out-graph.ts";
import "@xyflow/react/dist/style.css";

/** A link out of the console is none of its business; the licence of the library lets it be left out. */
const quiet = { hideAttribution: true };

interface GraphParts {
  readonly name: string;
  readonly arrivals: Shapes["RelatedArrivals"]["arrivals"];
}

/** What is shared as a picture. All of it stands in the table below, so those who do not see pictures miss nothing. */
export function RelatedGraph({ name, arrivals }: GraphParts): ReactNode {
  const navigate = useNavigate();
  const { nodes, edges } = useMemo(() => makeFlow(name, arrivals), [name, arrivals]);
  return (
    <div className="case-graph" aria-hidden="true">
      <ReactFlow
        nodes={nodes}
        edges={edges}
        fitView
        proOptions={quiet}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        zoomOnScroll={false}
        preventScrolling={false}
        colorMode="system"
        onNodeClick={(_, { id, className }) => {
          if (className?.includes("arrival") === true) void navigate({ to: "/cases/$id", params: { id } });
        }}
      >
        <Background />
      </ReactFlow>
    </div>
  );
}

function makeFlow(name: string, arrivals: GraphParts["arrivals"]): { readonly nodes: Node[]; readonly edges: Edge[] } {
  const { boxes, lines } = layOutGraph(name, arrivals);
  return {
    nodes: boxes.map(({ id, kind, label, x, y }) => ({
      id,
      position: { x, y },
      data: { label: markOddText(label).slice(0, 60) },
      type: kind === "case" ? "input" : kind === "arrival" ? "output" : "default",
      className: `graph-box graph-${kind}`,
      sourcePosition: Position.Right,
      targetPosition: Position.Left,
    })),
    edges: lines.map(({ id, from, to }) => ({ id, source: from, target: to })),
  };
}
