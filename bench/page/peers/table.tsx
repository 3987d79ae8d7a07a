/** A plain table: every event is a row, all rows are there. */
import { createRoot } from "react-dom/client";
import { afterFrame } from "./afterFrame.ts";
import { fetchEvents, type PeerEvent, type PeerFigures } from "./peerEvent.ts";

function Table({ events }: { events: readonly PeerEvent[] }) {
  return (
    <table>
      <tbody>
        {events.map(({ id, date, title, kinds, organizations }) => (
          <tr key={id}>
            <td>{date}</td>
            <td>{title}</td>
            <td>{kinds}</td>
            <td>{organizations}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

window.measurePeer = async (): Promise<PeerFigures> => {
  const host = document.getElementById("table");
  if (!host) throw new Error("no #table");
  const found = await fetchEvents();
  await afterFrame();
  const start = performance.now();
  createRoot(host).render(<Table events={found} />);
  do await afterFrame();
  while (document.querySelector("tr") === null);
  return { firstDraw: performance.now() - start, pan: Number.NaN, zoom: Number.NaN };
};
