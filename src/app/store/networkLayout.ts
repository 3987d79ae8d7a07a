/** Where the network is drawn. All lengths are pixels, from the upper left corner. */
import type { Network } from "./network.ts";
import { textWidth } from "./textWidth.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DrawnNode extends Point {
  /** On which side of it its label stands. */
  readonly side: "left" | "right";
  /** The name in at most two lines, cut where it is longer. */
  readonly lines: readonly string[];
}

export interface DrawnLink {
  /** A quadratic curve: its ends are nodes, `bend` is its middle point of control. */
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
  /** Where its number stands; null where that would lie on another one. */
  readonly number: Point | null;
}

export interface NetworkDrawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  /** In the order of `Network.links`. */
  readonly links: readonly DrawnLink[];
}

/** The size of the label's characters, and the room of a node with its label, which may have two lines. */
export const LABEL_SIZE = 12;
const NODE_HEIGHT = 36;
const NODE_RADIUS = 12;
const LABEL_GAP = 18;
const NUMBER_ROOM = 15;
/** Where along a link its number may stand, the best first. */
const NUMBER_PLACES = [0.5, 0.4, 0.6, 0.32, 0.68];

/** How many of the characters fit into a line of so many Chinese ones. */
function fitting(characters: readonly string[], most: number): number {
  let width = 0;
  const end = characters.findIndex((character) => {
    width += textWidth(character);
    return width > most;
  });
  return end === -1 ? characters.length : end;
}

/**
 * A name in at most two lines of so many Chinese characters, which are about as long as each other; it ends in `…`
 * where it is longer still.
 */
export function labelLines(name: string, most: number): string[] {
  const characters = [...name];
  const total = textWidth(characters);
  if (total <= most) return [name];
  const first = fitting(characters, Math.min(most, Math.ceil(total / 2)));
  const rest = characters.slice(first);
  const second = textWidth(rest) <= most ? rest : [...rest.slice(0, fitting(rest, most - 1)), "…"];
  return [characters.slice(0, first), second].map((line) => line.join("").trim());
}

function curvePoint({ from, bend, to }: Pick<DrawnLink, "from" | "bend" | "to">, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * bend.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * bend.y + t * t * to.y,
  };
}

/**
 * Puts the nodes on a ring of which each half has its nodes at even heights, with the labels outside: so no two
 * labels meet, at any width. Links bend towards the middle.
 */
export function layOut({ nodes, links }: Network, width: number): NetworkDrawing {
  const onRight = Math.ceil(nodes.length / 2);
  const rows = Math.max(onRight, nodes.length - onRight);
  const height = Math.max(2, rows) * NODE_HEIGHT + 16;
  const labelRoom = Math.min(13, Math.floor((width * 0.3) / LABEL_SIZE));
  const radiusX = Math.max(40, Math.min(width / 2 - labelRoom * LABEL_SIZE - LABEL_GAP, height * 0.75));
  const radiusY = height / 2 - NODE_HEIGHT / 2;
  const middle = { x: width / 2, y: height / 2 };

  const drawn = nodes.map(({ name }, place): DrawnNode => {
    const right = place < onRight;
    const count = right ? onRight : nodes.length - onRight;
    // Down on the right, up on the left, as the ring goes.
    const step = right ? place : count - 1 - (place - onRight);
    const y = middle.y + (step - (count - 1) / 2) * NODE_HEIGHT;
    const reach = Math.sqrt(Math.max(0.12, 1 - ((y - middle.y) / (radiusY + NODE_HEIGHT / 2)) ** 2));
    return {
      x: Math.round(middle.x + (right ? 1 : -1) * radiusX * reach),
      y: Math.round(y),
      side: right ? "right" : "left",
      lines: labelLines(name, labelRoom),
    };
  });

  const taken: Point[] = [...drawn];
  const isFree = (point: Point) =>
    taken.every((other, at) => {
      const room = at < drawn.length ? NODE_RADIUS + NUMBER_ROOM / 2 : NUMBER_ROOM;
      return Math.hypot(other.x - point.x, other.y - point.y) >= room;
    });
  return {
    width,
    height,
    nodes: drawn,
    links: links.map(({ ends }) => {
      const from = drawn[ends[0]] ?? middle;
      const to = drawn[ends[1]] ?? middle;
      const bend = {
        x: (from.x + to.x) / 2 + (middle.x - (from.x + to.x) / 2) * 0.55,
        y: (from.y + to.y) / 2 + (middle.y - (from.y + to.y) / 2) * 0.2,
      };
      const curve = { from, bend, to };
      const number = NUMBER_PLACES.map((t) => curvePoint(curve, t)).find(isFree) ?? null;
      if (number) taken.push(number);
      return { ...curve, number };
    }),
  };
}
