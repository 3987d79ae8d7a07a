/**
 * Checks of plain JSON against a shape, so small that a page can have them beside the bundle's own. Members that a shape does
 * not name are allowed.
 */

/** The path of the first thing that is otherwise (`proof.quote`, empty for the value itself); null where all is well. */
export type Shape = (value: unknown) => string | null;

const where = (isWell: boolean) => (isWell ? null : "");

export const text: Shape = (value) => where(typeof value === "string");
export const number: Shape = (value) => where(typeof value === "number");

/** One of some texts. */
export function oneOf(values: readonly string[]): Shape {
  return (value) => where(values.some((one) => one === value));
}

/** Null, left out, or of a shape. */
export function perhaps(shape: Shape): Shape {
  return (value) => (value === null || value === undefined ? null : shape(value));
}

function within(name: string | number, path: string | null): string | null {
  return path === null ? null : path === "" ? String(name) : `${name}.${path}`;
}

/** A list of things of one shape. */
export function list(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return "";
    for (const [place, one] of value.entries()) {
      const path = within(place, shape(one));
      if (path !== null) return path;
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
    if (!isObject(value)) return "";
    for (const [name, shape] of Object.entries(shapes)) {
      const path = within(name, shape(Object.hasOwn(value, name) ? value[name] : undefined));
      if (path !== null) return path;
    }
    return null;
  };
}
