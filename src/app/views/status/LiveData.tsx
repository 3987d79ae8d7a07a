import { useEffect, useState } from "react";
import { LIVE_WORDS } from "../../i18n/regions/live.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { listenForChanges, liveAddress } from "../../store/liveData.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import "./liveData.css";

/** So many milliseconds a notice stays that asks for nothing. */
const SHOWN_MS = 8000;
/** A server that is begun anew is back before that, in milliseconds. */
const MISSED_AFTER_MS = 4000;

interface Props {
  /** Fetches the data again. */
  refetch: () => Promise<{ readonly data: EventIndex | undefined }>;
}

/** Fetches the data again when the server says that they changed, and says so; also that the server has gone. */
export function LiveData({ refetch }: Props) {
  const words = useWords(LIVE_WORDS);
  /** How many events there are since the last change; null where nothing is to be said of it. */
  const [events, setEvents] = useState<number | null>(null);
  const [gone, setGone] = useState(false);

  useEffect(() => {
    const live = liveAddress(document);
    if (!live) return;
    let missed = 0;
    let shown = 0;
    const update = async () => {
      const { data } = await refetch();
      if (!data) return;
      window.clearTimeout(shown);
      setEvents(data.size);
      shown = window.setTimeout(() => setEvents(null), SHOWN_MS);
    };
    const close = listenForChanges(new EventSource(live.address), live.version, {
      changed: () => void update(),
      reached(isThere) {
        if (!isThere) {
          // The browser tries again and again, and fails each time.
          missed ||= window.setTimeout(() => setGone(true), MISSED_AFTER_MS);
          return;
        }
        window.clearTimeout(missed);
        missed = 0;
        setGone(false);
      },
    });
    return () => {
      window.clearTimeout(missed);
      window.clearTimeout(shown);
      close();
    };
  }, [refetch]);

  const text = gone ? words.gone : events === null ? null : words.updated(String(events));
  return (
    <div role="status" className="live-data">
      {text !== null && (
        <div className="live-notice panel">
          <p>{text}</p>
          <IconButton label={words.close} onClick={() => (gone ? setGone(false) : setEvents(null))}>
            <CloseIcon />
          </IconButton>
        </div>
      )}
    </div>
  );
}
