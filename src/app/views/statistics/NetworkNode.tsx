import type { NetworkNode as Node } from "../../store/network.ts";
import { type DrawnNode, LABEL_SIZE } from "../../store/networkLayout.ts";
import type { useRoving } from "../../ui/useRoving.ts";
import { ORGANIZATION_SHAPES } from "../organizationShapes.ts";

interface Props {
  node: Node;
  drawn: DrawnNode;
  label: string;
  chosen: boolean;
  stop: ReturnType<ReturnType<typeof useRoving>["propsOf"]>;
  onPoint: (pointed: boolean) => void;
  onChoose: () => void;
}

const LINE = LABEL_SIZE * 1.25;

/** An organization of the network, as a button with its name beside it. */
export function NetworkNode({ node, drawn: { x, y, side, lines }, label, chosen, stop, onPoint, onChoose }: Props) {
  const sign = side === "right" ? 1 : -1;
  const widest = Math.max(...lines.map((line) => line.length)) * LABEL_SIZE + 30;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
    <g
      role="button"
      aria-label={label}
      aria-pressed={chosen}
      className="network-node"
      transform={`translate(${x} ${y})`}
      {...stop}
      onFocus={() => {
        stop.onFocus();
        onPoint(true);
      }}
      onBlur={() => onPoint(false)}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onClick={onChoose}
      onKeyDown={(event) => {
        stop.onKeyDown(event);
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose();
      }}
    >
      <title>{label}</title>
      <rect
        className="network-room"
        x={side === "right" ? -14 : 14 - widest}
        y={-16}
        width={widest}
        height={32}
        rx={6}
      />
      <path d={ORGANIZATION_SHAPES[node.type]} className="network-shape" />
      <text textAnchor={side === "right" ? "start" : "end"} fontSize={LABEL_SIZE} lang="zh-Hans">
        {lines.map((line, at) => (
          <tspan key={line} x={sign * 14} y={(at - (lines.length - 1) / 2) * LINE + LABEL_SIZE * 0.36}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
