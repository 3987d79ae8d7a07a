import {
  type FocusEvent,
  type KeyboardEvent,
  type ToggleEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { arrival } from "../../store/arrival.ts";
import { countWithoutDay } from "../../store/exports/calendarDays.ts";
import { type ExportRequest, exportFileName, exportStatement } from "../../store/exports/exportRequest.ts";
import { usePrintable } from "../../store/exports/printable.ts";
import { untilArrived } from "../../store/exports/untilArrived.ts";
import { useExport } from "../../store/exports/useExport.ts";
import { ExportIcon } from "../../ui/laterIcons.tsx";
import { placeMenu } from "../../ui/placeMenu.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { ExportEntry } from "./ExportEntry.tsx";
import { FILE_FORMATS } from "./fileFormats.ts";
import { useExportWords } from "./useExportWords.ts";

const ENTRIES = ["csv", "json", "ics", "print"] as const;
type Entry = (typeof ENTRIES)[number];

interface Props {
  /** What the reader sees; the words are those of the page. */
  request: Omit<ExportRequest, "words">;
}

/** The button 导出 and its small pane: what would be exported, and the formats, which are one tab stop. */
export function ExportMenu({ request }: Props) {
  const words = useExportWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const entries = useRovingFocus<HTMLUListElement>();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  /** The format that waits; whoever closes the pane asks for nothing any more. */
  const chosen = useRef<Entry | null>(null);

  const place = useCallback(() => {
    if (!button.current || !pane.current) return;
    const { clientWidth: width } = document.documentElement;
    const { left, edge, room } = placeMenu(button.current.getBoundingClientRect(), pane.current.offsetWidth, {
      width,
      height: window.innerHeight,
    });
    Object.assign(pane.current.style, { left: `${left}px`, top: "auto", bottom: "auto", maxHeight: `${room}px` });
    pane.current.style[edge.side] = `${edge.distance}px`;
  }, []);
  useEffect(() => {
    if (!open) return;
    place();
    document.addEventListener("scroll", place, true);
    window.addEventListener("resize", place);
    return () => {
      document.removeEventListener("scroll", place, true);
      window.removeEventListener("resize", place);
    };
  }, [open, place]);

  const close = () => {
    pane.current?.hidePopover();
    button.current?.focus();
  };
  const onToggle = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    setOpen(newState === "open");
    setSaid("");
    chosen.current = null;
    if (newState !== "open") return;
    place();
    pane.current?.querySelector<HTMLElement>(".export-entry")?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== "Escape") return;
    event.preventDefault();
    close();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) pane.current?.hidePopover();
  };

  const exporter = useExport();
  const { writing } = exporter;
  const prepareToPrint = usePrintable();
  const isComing = useSyncExternalStore(arrival.subscribe, arrival.isComing);
  const whole = { ...request, words };
  const shown = request.rows.length;
  // Asked once somebody looks: it goes through all events.
  const withoutDay = useMemo(
    () => (open ? countWithoutDay(request.index, request.rows) : 0),
    [open, request.index, request.rows],
  );
  const whyNot = (entry: Entry) => {
    if (shown === 0) return words.nothing;
    return entry === "ics" && withoutDay === shown ? words.noDays : null;
  };
  const noteOf = (entry: Entry) =>
    whyNot(entry) ?? (entry === "ics" && withoutDay > 0 ? words.withoutDay(withoutDay) : null);
  const write = async (entry: Entry) => {
    const reason = whyNot(entry);
    if (reason !== null) {
      setSaid(reason);
    } else if (entry === "print") {
      setSaid("");
      await prepareToPrint(request);
      close();
      window.print();
    } else {
      setSaid("");
      try {
        const pieces = await exporter.write(await FILE_FORMATS[entry].writer(), whole);
        if (!pieces) return;
        const name = exportFileName(whole, entry);
        saveFile(name, pieces, FILE_FORMATS[entry].type);
        setSaid(words.saved(name, entry === "ics" ? shown - withoutDay : shown));
      } catch {
        setSaid(words.failed);
      }
    }
  };

  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(
    () => () => {
      chosen.current = null;
    },
    [],
  );
  const choose = async (entry: Entry) => {
    chosen.current = entry;
    if (isComing) {
      setSaid(words.waiting);
      await untilArrived();
      if (chosen.current !== entry) return;
    }
    chosen.current = null;
    await latest.current(entry);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the buttons within
    <div className="contents" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className="button min-h-7 flex-none px-2 text-xs"
        title={words.title}
        aria-haspopup="dialog"
        aria-expanded={open}
        popoverTarget={`${id}pane`}
      >
        <ExportIcon />
        <span className="export-label">{words.button}</span>
      </button>
      <div
        ref={pane}
        id={`${id}pane`}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}statement`}
        className="export-pane"
        onToggle={onToggle}
      >
        <h3 id={`${id}title`} className="panel-title">
          {words.title}
        </h3>
        <p id={`${id}statement`} className="mt-0.5 text-[0.8125rem] leading-5 text-ink-soft">
          {isComing ? words.coming : exportStatement(whole)}
        </p>
        <ul ref={entries} className="-mx-1.5 mt-1.5">
          {ENTRIES.map((entry) => (
            <ExportEntry
              key={entry}
              name={words.formats[entry].name}
              holds={words.formats[entry].holds}
              note={isComing ? null : noteOf(entry)}
              disabled={!isComing && whyNot(entry) !== null}
              onChoose={() => void choose(entry)}
            />
          ))}
        </ul>
        {writing && (
          <p className="flex items-center gap-2 pt-1 text-[0.8125rem] leading-5">
            <progress className="min-w-0 flex-1" value={writing.done} max={writing.total} aria-label={words.writing} />
            <span className="text-ink-soft">{words.written(writing.done, writing.total)}</span>
            <button type="button" className="link-button" onClick={exporter.stop}>
              {words.stop}
            </button>
          </p>
        )}
        <p aria-live="polite" className="min-h-5 pt-1 text-[0.8125rem] leading-5 empty:pt-0">
          {said}
        </p>
      </div>
    </div>
  );
}
