/** Why sentences are passed over, for `npm run explain`. */
export const PASSED_OVER = {
  "event/attendance": "it only says who was there",
  "event/caption": "a heading or the caption of a picture names what the text tells",
  "event/life": "it tells somebody's life, of offices held before",
  "event/listing": "it lists what is to come, or asks for it",
  "event/no-date": "it has no date, and no event stands before it that it could belong to",
  "event/nothing-new": "it goes on about the event before, and adds neither a kind nor a party to it",
  "event/said": "it reports what somebody says, and gives no date of its own",
} as const;
