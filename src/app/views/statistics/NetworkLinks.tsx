import { STATISTICS_WORDS } from "../../i18n/regions/statistics.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Network } from "../../store/network.ts";
import type { NetworkDrawing } from "../../store/networkLayout.ts";

interface Props {
  network: Network;
  drawing: NetworkDrawing;
  /** The node whose links stand out; null for none. */
  pointed: number | null;
  onPair: (pair: readonly [string, string]) => void;
}

/** The thinnest and the thickest line, in pixels, and the least count that the thickest stands for. */
const THIN = 1;
const THICK = 7;
const MANY = 6;

/** Lines between organizations, as thick as their events are many. For the pointer only: the list of pairs has the same. */
export function NetworkLinks({ network: { nodes, links }, drawing, pointed, onPair }: Props) {
  const words = useWords(STATISTICS_WORDS);
  const most = Math.max(MANY, ...links.map(({ count }) => count));
  const thickness = (count: number) => THIN + ((THICK - THIN) * (count - 1)) / (most - 1);
  const nameOf = (place: number) => nodes[place]?.name ?? "";
  const drawn = links.map((link, at) => ({ link, curve: drawing.links[at] })).reverse();
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
    <g aria-hidden="true">
      {drawn.map(({ link: { ends, count }, curve }) => {
        if (!curve) return null;
        const { from, bend, to } = curve;
        const path = `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`;
        const state = pointed === null ? undefined : ends.includes(pointed) ? "on" : "off";
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list of pairs is the way for the keyboard
          <g
            key={ends.join(" ")}
            className="network-link"
            data-state={state}
            onClick={() => onPair([nameOf(ends[0]), nameOf(ends[1])])}
          >
            <title>{`${words.link(nameOf(ends[0]), nameOf(ends[1]), count)} · ${words.linkHint}`}</title>
            <path d={path} className="network-reach" />
            <path d={path} className="network-line" strokeWidth={thickness(count)} />
          </g>
        );
      })}
      {drawn.map(({ link: { ends, count }, curve }) => {
        const isOn = pointed !== null && ends.includes(pointed);
        if (!curve?.number || (count === 1 && !isOn) || (pointed !== null && !isOn)) return null;
        return (
          <text key={ends.join(" ")} className="network-number" x={curve.number.x} y={curve.number.y + 4}>
            {count}
          </text>
        );
      })}
    </g>
  );
}
