import type { Article } from "../../model/article.ts";
import type {
  ActionMention,
  DateMention,
  Mention,
  OrganizationMention,
  PersonMention,
  PlaceMention,
} from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { sentences } from "../text/sentences.ts";
import type { Trace } from "../text/trace.ts";
import type { FoundWord } from "../text/wordScan.ts";
import { idleDeed } from "./idleDeeds.ts";
import type { AttendedStretch } from "./parties/attendees.ts";
import type { ReadStretch } from "./parties/partiesOf.ts";
import { type Reference, referencesIn } from "./references.ts";
import { SentenceSign, type SignedText, signsIn } from "./sentenceSigns.ts";

/** A sentence of the article with the mentions that stand in it. */
export interface Sentence extends SignedText {
  readonly span: Span;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  readonly dates: readonly DateMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly people: readonly PersonMention[];
  readonly places: readonly PlaceMention[];
  readonly actions: readonly ActionMention[];
  /** Words that point back to those who travel or to all sides. */
  readonly references: readonly FoundWord<Reference>[];
  /** It reports what somebody says: 他表示，…; only what it dates itself is told as having happened. */
  readonly speech: boolean;
  /** What `partiesOf` has read in it: several steps ask for the same stretch. */
  readonly stretches: ReadStretch[];
  /** The same of `attendeeSpans`. */
  readonly attended: AttendedStretch[];
}

const SPEECH = new SentenceSign(
  /(?:表示|指出|强调|认为|介绍|说|谈到|要求|建议|提到|提出|坦言|透露|告诉[^，]{0,6}|回顾了?|感谢|希望|寄语|笑称|感慨)(?:道)?[，：“]|^据(?:介绍|了解|悉)|资料显示|(?:回顾|介绍)了/u,
);

/** What both sides did together is told, not said. */
const TOGETHER = /^(?:会谈中|会上|座谈中)?[，]?(?:双方|两校|三方)/u;

/** Most sentences have none of most kinds, and share the empty list. */
const NONE: never[] = [];

/** A list with one more; an empty one stays as it is. */
function withOne<Item>(list: Item[], one: Item): Item[] {
  if (list.length === 0) return [one];
  list.push(one);
  return list;
}

/** A sentence that is read for its references and for speech when that is first asked: most never are. */
class ReadSentence implements Sentence {
  dates: DateMention[] = NONE;
  organizations: OrganizationMention[] = NONE;
  people: PersonMention[] = NONE;
  places: PlaceMention[] = NONE;
  actions: ActionMention[] = NONE;
  readonly stretches: ReadStretch[] = [];
  readonly attended: AttendedStretch[] = [];
  private knownReferences: readonly FoundWord<Reference>[] | null = null;
  private knownSpeech: boolean | null = null;

  constructor(
    readonly text: string,
    readonly span: Span,
    readonly paragraph: number,
    readonly signs: number,
  ) {}

  get references(): readonly FoundWord<Reference>[] {
    this.knownReferences ??= referencesIn(this.text, this.span.start);
    return this.knownReferences;
  }

  get speech(): boolean {
    this.knownSpeech ??= SPEECH.test(this) && !TOGETHER.test(this.text);
    return this.knownSpeech;
  }

  add(mention: Mention): void {
    if (mention.type === "date") this.dates = withOne(this.dates, mention);
    else if (mention.type === "organization") this.organizations = withOne(this.organizations, mention);
    else if (mention.type === "person") this.people = withOne(this.people, mention);
    else if (mention.type === "place") this.places = withOne(this.places, mention);
    else this.actions = withOne(this.actions, mention);
  }

  /** Drops the deeds that stand for nothing between organizations. */
  dropIdle(trace: Trace | undefined): void {
    for (let i = this.actions.length - 1; i >= 0; i--) {
      const action = this.actions[i];
      const { start } = this.span;
      const rule =
        action?.happened && idleDeed(this.text, action.kind, action.span.start - start, action.span.end - start);
      if (!rule) continue;
      trace?.({ rule: rule.id, span: action.span, outcome: "refused", why: rule.summary });
      this.actions.splice(i, 1);
    }
  }
}

/** The sentences of an article in order, each with its mentions. */
export function readSentences(
  article: Pick<Article, "text" | "paragraphs">,
  mentions: readonly Mention[],
  trace?: Trace,
): Sentence[] {
  const read: Sentence[] = [];
  let next = 0;
  for (const [paragraph, span] of article.paragraphs.entries()) {
    for (const sentence of sentences(article.text, span)) {
      while ((mentions[next]?.span.start ?? Number.POSITIVE_INFINITY) < sentence.start) next++;
      const { start, end } = sentence;
      const signs = signsIn(article.text, start, end);
      const inside = new ReadSentence(article.text.slice(start, end), sentence, paragraph, signs);
      for (let mention = mentions[next]; mention && mention.span.start < sentence.end; mention = mentions[++next])
        inside.add(mention);
      if (inside.actions.length > 0) inside.dropIdle(trace);
      read.push(inside);
    }
  }
  return read;
}
