import type { KeyGroup, KeyMeaning } from "../../i18n/regions/help.ts";

/** Keys that are pressed together; of several in a row of the help the first does a thing, the others its opposite. */
type Chord = readonly string[];

/** The keys of the page as they are written on the keyboard, in the order in which the help tells of them. */
export const KEY_TABLE: readonly {
  readonly group: KeyGroup;
  readonly rows: readonly { readonly meaning: KeyMeaning; readonly chords: readonly Chord[] }[];
}[] = [
  {
    group: "everywhere",
    rows: [
      { meaning: "search", chords: [["/"]] },
      { meaning: "found", chords: [["Enter"], ["↓"]] },
      { meaning: "events", chords: [["j"], ["k"]] },
      { meaning: "region", chords: [["F6"], ["Shift", "F6"]] },
      {
        meaning: "undo",
        chords: [
          ["Ctrl", "Z"],
          ["Ctrl", "Shift", "Z"],
        ],
      },
      { meaning: "escape", chords: [["Esc"]] },
      { meaning: "paste", chords: [["Ctrl", "V"]] },
      { meaning: "help", chords: [["?"]] },
    ],
  },
  {
    group: "reading",
    rows: [
      { meaning: "text", chords: [["o"]] },
      { meaning: "hits", chords: [["n"], ["p"], ["Shift", "N"]] },
      { meaning: "marks", chords: [["n"], ["p"]] },
    ],
  },
  {
    group: "moving",
    rows: [
      { meaning: "step", chords: [["←"], ["↑"], ["→"], ["↓"]] },
      { meaning: "ends", chords: [["Home"], ["End"]] },
      { meaning: "page", chords: [["PageUp"], ["PageDown"]] },
      { meaning: "group", chords: [["Tab"], ["Shift", "Tab"]] },
      { meaning: "open", chords: [["Enter"]] },
    ],
  },
];
