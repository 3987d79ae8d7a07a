import type { OrganizationType } from "../../src/model/organization.ts";
import { DEPARTMENTS } from "./fields.ts";
import { foreigner, person } from "./people.ts";
import { list, mayBeName, organizationName, type Phrase, personName, say, type Words } from "./phrase.ts";
import type { Random } from "./random.ts";

/** An office as it stands behind the organization's name (西安市 + 委书记), and alone (市委书记). */
export interface Office {
  readonly behind: string;
  readonly alone: string;
}

/** What an organization is, whatever its part in a story. */
export interface Organization {
  readonly type: keyof typeof DEPARTMENTS & OrganizationType;
  readonly name: string;
  /** Its usual short name; the name itself where it has none. */
  readonly short: string;
  /** The city that it sits in, with 市; where nobody says it, null. */
  readonly city: string | null;
  /** What it calls itself: 我校, 公司. */
  readonly own: string;
  /** How it says that somebody comes: 来校. */
  readonly comes: string;
  readonly offices: readonly Office[];
  /** Other strings that are as right as the name. */
  readonly also: readonly string[];
  readonly foreign: boolean;
}

/** Somebody with an office. */
export interface Actor {
  readonly name: Phrase;
  readonly office: Office;
}

/** How a document names an organization after the first time. */
type Naming = "full" | "short" | "defined";

/** A department in an office: 宣传部部长. */
const DEPARTMENT = /宣传部|招商局/;

/** An office as words, of which a part may be taken for a name. */
const officeWords = (text: string): Phrase => ({ text, names: mayBeName(DEPARTMENT.exec(text)?.[0] ?? text).names });

/** Words that make a name longer without making it another: 西安市 + 委书记 is the 西安市委. */
const BODY = /^委(?=[^员])/;

/** An organization in one story, with its people. */
export class Party {
  readonly organization: Organization;
  readonly #people: readonly Actor[];
  readonly #naming: Naming;
  readonly #owner: boolean;
  #mentioned = false;
  /** Whose office the document has told. */
  readonly #introduced = new Set<Actor>();

  /** `owner`: the page is its own, so that it calls itself 我校. */
  constructor(organization: Organization, random: Random, owner: boolean) {
    this.organization = organization;
    this.#owner = owner;
    const hasShort = organization.short !== organization.name;
    this.#naming = hasShort ? random.pick<Naming>(["full", "short", "defined"]) : "full";
    const offices = random.sample(organization.offices, 4);
    this.#people = offices.map((office) => ({
      name: personName(organization.foreign ? foreigner(random) : person(random)),
      office,
    }));
  }

  /** A mention. The first is in full and defines the short name, where the document is one that does so. */
  get words(): Phrase {
    const { own, short } = this.organization;
    if (this.#owner) return say`${own}`;
    const first = !this.#mentioned;
    this.#mentioned = true;
    if (first && this.#naming === "defined") return say`${this.#full}（以下简称“${this.#shortly(short)}”）`;
    return first || this.#naming === "full" ? this.#full : this.#shortly(short);
  }

  /** The name in full, even on its own page, as agreements and titles have it. */
  get formal(): Phrase {
    return this.#full;
  }

  /** The short name, as headlines have it. */
  get brief(): Phrase {
    return this.#shortly(this.organization.short);
  }

  /** 到 and where to; the page's owner says 来校. */
  to(random: Random): Phrase {
    if (this.#owner) return say`${random.pick([this.organization.comes, `来到${this.organization.own}`])}`;
    return say`${random.pick(["到", "来到", "赴", "前往", "走进", "到访", "造访"])}${this.words}`;
  }

  get #full(): Phrase {
    return organizationName(this.organization.name, this.organization.also);
  }

  #shortly(short: string): Phrase {
    return organizationName(short, [this.organization.name, ...this.organization.also]);
  }

  #actor(index: number): Actor {
    const actor = this.#people[index % this.#people.length];
    if (!actor) throw new RangeError(`${this.organization.name} has no people.`);
    return actor;
  }

  #introduce(index: number): Actor {
    const actor = this.#actor(index);
    this.#introduced.add(actor);
    return actor;
  }

  /** The name of one of its people, who count from 0; with the office where the document has not told it yet. */
  name(index = 0): Phrase {
    const actor = this.#actor(index);
    return this.#introduced.has(actor) ? actor.name : this.officer(index);
  }

  /** Organization, office and name: 泸州市委书记李明. On its own page the organization goes without saying. */
  person(index = 0): Phrase {
    const { name, office } = this.#introduce(index);
    return this.#owner ? say`${officeWords(office.alone)}${name}` : say`${this.#officeOf(office)}${name}`;
  }

  /** Office and name, where the sentence has named the organization. */
  officer(index = 0): Phrase {
    const { name, office } = this.#introduce(index);
    return say`${officeWords(office.alone)}${name}`;
  }

  /** Several people in a row, of whom the first says whose they are. */
  people(count: number): Phrase {
    return list(Array.from({ length: count }, (_, index) => (index === 0 ? this.person() : this.officer(index))));
  }

  #officeOf({ behind }: Office): Phrase {
    const { name, also } = this.organization;
    const body = BODY.exec(behind)?.[0] ?? "";
    if (body !== "")
      return say`${organizationName(name + body, [name, `中共${name}${body}`, ...also])}${officeWords(behind.slice(body.length))}`;
    return say`${this.words}${officeWords(behind)}`;
  }

  /** Somebody of one of its departments: 西安交通大学机械工程学院院长李明. */
  departmentHead(random: Random): Phrase {
    const { name, type, also } = this.organization;
    const department = random.pick<string>(DEPARTMENTS[type]);
    const head = department.endsWith("院") ? "院长" : department.endsWith("处") ? "处长" : "主任";
    const whole = name + department;
    const holder = personName(person(random));
    if (this.#owner) return say`${mayBeName(department)}${head}${holder}`;
    const names = [
      ...organizationName(name, [whole, ...also]).names,
      ...mayBeName(whole).names,
      ...mayBeName(department).names,
    ];
    return say`${{ text: whole, names }}${head}${holder}`;
  }

  /** Departments that took part. */
  departments(random: Random, count: number): Phrase {
    return list(random.sample<string>(DEPARTMENTS[this.organization.type], count).map(mayBeName));
  }
}

/** Several parties in a row. */
export function parties(all: readonly Party[], words: (party: Party) => Words = (party) => party.words): Phrase {
  const last = all.at(-1);
  if (!last || all.length === 1) return list(all.map(words));
  return say`${list(all.slice(0, -1).map(words))}和${words(last)}`;
}
