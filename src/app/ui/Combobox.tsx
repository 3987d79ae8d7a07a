import "./combobox.css";
import { type CompositionEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { IconButton } from "./IconButton.tsx";
import { CloseIcon } from "./icons.tsx";

export interface ComboboxOption {
  /** What is chosen, and shown in the box then; no two options share one. */
  readonly value: string;
  /** What else helps to recognize it. */
  readonly note: string | null;
  readonly count: string;
}

export interface ComboboxGroup {
  readonly key: string;
  readonly title: string;
  readonly options: readonly ComboboxOption[];
}

interface Props {
  label: string;
  placeholder: string;
  clearLabel: string;
  /** What is chosen; null for nothing. */
  value: string | null;
  /** What `text` finds. */
  groups: readonly ComboboxGroup[];
  /** Says what was found, or that nothing was; spoken, and shown below the options. */
  found: string;
  /** The language of the options. */
  lang: string;
  /** What the user looks for: the whole text, but never one that an input method still composes. */
  onText: (text: string) => void;
  onChoose: (value: string | null) => void;
}

/**
 * A text box with a list of what its text finds, as in the pattern "editable combobox with list autocomplete" of the
 * ARIA Authoring Practices. Leaving it chooses nothing: only Enter and a click do.
 */
export function Combobox({ label, placeholder, clearLabel, value, groups, found, lang, onText, onChoose }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const composing = useRef(false);
  /** What is being typed; null while the box shows what is chosen. */
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [pointed, setPointed] = useState<string | null>(null);
  const values = groups.flatMap((group) => group.options.map((option) => option.value));
  const isLooking = typed !== null && typed !== "";
  // What is typed points at the first that it finds.
  const active = pointed !== null && values.includes(pointed) ? pointed : isLooking ? (values[0] ?? null) : null;
  const optionId = (of: string) => `${id}-${values.indexOf(of)}`;

  useEffect(() => {
    if (open && active !== null) list.current?.querySelector("[data-active]")?.scrollIntoView({ block: "nearest" });
  }, [open, active]);

  const look = (text: string) => {
    setTyped(text);
    // Half of a word that is still composed would find nothing.
    if (composing.current) return;
    setPointed(null);
    setOpen(true);
    onText(text);
  };
  const close = () => {
    setOpen(false);
    setPointed(null);
    setTyped(null);
    onText("");
  };
  const choose = (chosen: string | null) => {
    close();
    onChoose(chosen);
  };
  const point = (step: number) => {
    if (!open) setOpen(true);
    const at = active === null ? (step > 0 ? -1 : values.length) : values.indexOf(active);
    setPointed(values[(at + step + values.length) % values.length] ?? null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229 || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        if (event.altKey) setOpen(event.key === "ArrowDown");
        else point(event.key === "ArrowDown" ? 1 : -1);
        break;
      case "Enter":
        if (open && active !== null) choose(active);
        else if (typed === "") choose(null);
        else return;
        break;
      case "Escape":
        if (!open && typed === null) return;
        close();
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  const onCompositionEnd = (event: CompositionEvent<HTMLInputElement>) => {
    composing.current = false;
    look(event.currentTarget.value);
  };

  return (
    <div className="combobox">
      <label htmlFor={id} className="field-title">
        {label}
      </label>
      <div className="relative">
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          className="input pr-8"
          lang={lang}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && active !== null ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={typed ?? value ?? ""}
          onChange={(event) => look(event.target.value)}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={onCompositionEnd}
          onKeyDown={onKeyDown}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => setOpen(true)}
          onBlur={() => {
            composing.current = false;
            close();
          }}
        />
        {value !== null && (
          <IconButton
            label={clearLabel}
            className="absolute right-px top-px"
            onClick={() => {
              choose(null);
              input.current?.focus();
            }}
          >
            <CloseIcon />
          </IconButton>
        )}
        <div className="combobox-popup" hidden={!open}>
          {/* Focus stays in the box: options are pointed at by it. */}
          <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className="scroller combobox-list">
            {open &&
              groups.map((group) => (
                // biome-ignore lint/a11y/useSemanticElements: a fieldset is no child of a listbox
                <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
                  <div id={`${id}-${group.key}`} role="presentation" className="combobox-title">
                    {group.title}
                  </div>
                  {group.options.map((option) => (
                    <div
                      key={option.value}
                      id={optionId(option.value)}
                      role="option"
                      tabIndex={-1}
                      aria-selected={option.value === value}
                      data-active={option.value === active ? "" : undefined}
                      className="combobox-option"
                      onMouseDown={(event) => event.preventDefault()}
                      onMouseMove={() => setPointed(option.value)}
                      onClick={() => choose(option.value)}
                      onKeyDown={onKeyDown}
                    >
                      <span className="min-w-0" lang={lang}>
                        {option.value}
                        {option.note !== null && <span className="block text-xs text-ink-soft">{option.note}</span>}
                      </span>
                      <span className="flex-none text-xs leading-6 text-ink-soft">{option.count}</span>
                    </div>
                  ))}
                </div>
              ))}
          </div>
          <p className="combobox-found" aria-hidden="true">
            {found}
          </p>
        </div>
        <p className="sr-only" aria-live="polite">
          {open ? found : ""}
        </p>
      </div>
    </div>
  );
}
