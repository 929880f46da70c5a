import { useNavigate } from "@tanstack/react-router";
import { Background, Position, ReactFlow, type Edge, type Node } from "@xyflow/react";
import { useMemo, type ReactNode } from "react";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { layOutGraph, type GraphArrival } from "./lay-out-graph.ts";
import "@xyflow/react/dist/style.css";

/** A link out of the console is none of its business; the licence of the library lets it be left out. */
const quiet = { hideAttribution: true };

interface GraphParts {
  readonly name: string;
  readonly arrivals: readonly GraphArrival[];
  /** By its key, what only the others share among them. */
  readonly foreign?: ReadonlySet<string>;
}

/** What is shared as a picture. All of it stands in the table below, so those who do not see pictures miss nothing. */
export function RelatedGraph({ name, arrivals, foreign }: GraphParts): ReactNode {
  const navigate = useNavigate();
  const { nodes, edges } = useMemo(() => makeFlow(layOutGraph(name, arrivals, foreign)), [name, arrivals, foreign]);
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

function makeFlow({ boxes, lines }: ReturnType<typeof layOutGraph>): {
  readonly nodes: Node[];
  readonly edges: Edge[];
} {
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
