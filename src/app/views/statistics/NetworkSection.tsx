import { useMemo, useRef, useState } from "react";
import { ORGANIZATION_TYPES } from "../../../model/organization.ts";
import { STATISTICS_WORDS } from "../../i18n/regions/statistics.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { type Network, networkOf } from "../../store/network.ts";
import { layOut } from "../../store/networkLayout.ts";
import { useLostFocus } from "../../ui/useLostFocus.ts";
import { useRoving } from "../../ui/useRoving.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { ORGANIZATION_SHAPES } from "../organizationShapes.ts";
import { NetworkLinks } from "./NetworkLinks.tsx";
import { NetworkNode } from "./NetworkNode.tsx";

interface Props {
  index: EventIndex;
  rows: Int32Array;
  chosen: readonly string[];
  onOrganization: (name: string) => void;
  onPair: (pair: readonly [string, string]) => void;
}

const MOST = 16;
const WIDEST = 760;

/** Who is linked with whom: the organizations with the most contacts around a ring. */
export function NetworkSection({ index, rows, chosen, onOrganization, onPair }: Props) {
  const messages = useMessages();
  const words = useWords(STATISTICS_WORDS);
  const area = useRef<HTMLDivElement>(null);
  const width = Math.min(WIDEST, useWidth(area));
  /** The name of the node that is pointed at: its links stand out, wherever it stands in the next network. */
  const [pointed, setPointed] = useState<string | null>(null);
  const network = useMemo(() => networkOf(index, rows, chosen, MOST), [index, rows, chosen]);
  const drawing = useMemo(() => layOut(network, Math.max(280, width)), [network, width]);
  const { nodes, links } = network;
  const pointedAt = nodes.findIndex(({ name }) => name === pointed);
  const roving = useRoving(
    area,
    nodes.map(({ name }) => name),
  );
  const lostFocus = useLostFocus(() => roving.stop !== null && roving.focus(roving.stop));
  const partners = useMemo(() => partnerCounts(network), [network]);
  const types = ORGANIZATION_TYPES.filter((type) => nodes.some((node) => node.type === type));

  return (
    <section aria-labelledby="stat-network" className="stat-card">
      <h3 id="stat-network" className="panel-title">
        {words.network}
      </h3>
      {nodes.length === 0 ? (
        <p className="text-ink-soft">{words.noPairs}</p>
      ) : (
        <p id="stat-network-summary" className="text-xs leading-5 text-ink-soft">
          {summaryOf(network, partners, words)}
        </p>
      )}
      <div ref={area} className="min-w-0" {...lostFocus}>
        {nodes.length > 0 && width > 0 && (
          <>
            <p id="stat-network-keys" className="sr-only">
              {words.networkKeys}
            </p>
            {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
            <svg
              role="group"
              aria-labelledby="stat-network"
              aria-describedby="stat-network-summary stat-network-keys"
              className="network"
              width={width}
              height={drawing.height}
            >
              <NetworkLinks
                network={network}
                drawing={drawing}
                pointed={pointedAt === -1 ? null : pointedAt}
                onPair={onPair}
              />
              {nodes.map((node, at) => {
                const drawn = drawing.nodes[at];
                if (!drawn) return null;
                return (
                  <NetworkNode
                    key={node.name}
                    node={node}
                    drawn={drawn}
                    label={words.node(node.name, messages.organizationTypes[node.type], node.events, partners[at] ?? 0)}
                    chosen={chosen.includes(node.name)}
                    stop={roving.propsOf(node.name)}
                    onPoint={(isPointed) => setPointed(isPointed ? node.name : null)}
                    onChoose={() => onOrganization(node.name)}
                  />
                );
              })}
            </svg>
          </>
        )}
      </div>
      {links.length > 0 && (
        <ul aria-label={words.networkLegend} className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-ink-soft">
          {types.map((type) => (
            <li key={type} className="inline-flex items-center gap-1">
              <svg width="16" height="16" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
                <path d={ORGANIZATION_SHAPES[type]} className="network-shape" />
              </svg>
              {messages.organizationTypes[type]}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function partnerCounts({ nodes, links }: Network): number[] {
  const counts = nodes.map(() => 0);
  for (const { ends } of links) for (const end of ends) counts[end] = (counts[end] ?? 0) + 1;
  return counts;
}

/** What the drawing shows, in sentences. */
function summaryOf(
  { nodes, links }: Network,
  partners: readonly number[],
  words: (typeof STATISTICS_WORDS)["zh"],
): string {
  const nameOf = (place: number | undefined) => nodes[place ?? -1]?.name ?? "";
  const [strongest] = links;
  const most = Math.max(0, ...partners);
  return words.networkSummary(
    { organizations: nodes.length, pairs: links.length },
    { first: nameOf(strongest?.ends[0]), second: nameOf(strongest?.ends[1]), count: strongest?.count ?? 0 },
    { name: nameOf(partners.indexOf(most)), partners: most },
  );
}
