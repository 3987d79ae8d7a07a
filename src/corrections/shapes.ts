/**
 * Checks of plain JSON against a shape, so small that a page can have them beside the bundle's own. Members that a shape does
 * not name are allowed.
 */

/** The first thing that is otherwise. */
export interface Misfit {
  /** Where it is (`proof.quote`); empty for the value itself. */
  readonly path: string;
  readonly expected: string;
}

/** Null where all is well. */
export type Shape = (value: unknown) => Misfit | null;

const fits = (isWell: boolean, expected: string) => (isWell ? null : { path: "", expected });

export const text: Shape = (value) => fits(typeof value === "string", "a text");
export const number: Shape = (value) => fits(typeof value === "number", "a number");

/** One of some texts. */
export function oneOf(values: readonly string[]): Shape {
  return (value) => fits(values.includes(value as string), `one of ${values.join(", ")}`);
}

/** Null, left out, or of a shape. */
export function perhaps(shape: Shape): Shape {
  return (value) => (value === null || value === undefined ? null : shape(value));
}

function within(name: string | number, misfit: Misfit | null): Misfit | null {
  return misfit && { ...misfit, path: misfit.path === "" ? String(name) : `${name}.${misfit.path}` };
}

/** A list of things of one shape. */
export function list(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return fits(false, "a list");
    for (const [place, one] of value.entries()) {
      const misfit = within(place, shape(one));
      if (misfit) return misfit;
    }
    return null;
  };
}

/** Whether a value is an object with members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object with members of these shapes, and any others. */
export function object(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value) => {
    if (!isObject(value)) return fits(false, "an object");
    for (const [name, shape] of Object.entries(shapes)) {
      const misfit = within(name, shape(Object.hasOwn(value, name) ? value[name] : undefined));
      if (misfit) return misfit;
    }
    return null;
  };
}
