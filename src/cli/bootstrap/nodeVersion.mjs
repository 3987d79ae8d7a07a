/**
 * What Vite asks for: Node 20.19 or later, of 22 its 12th release or later.
 * @type {readonly (readonly [major: number, minor: number])[]}
 */
const NEEDED = [
  [20, 19],
  [22, 12],
];

/**
 * Whether a version of Node can run the project.
 * @param {string} version such as `20.19.0`
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const newest = NEEDED[NEEDED.length - 1]?.[0] ?? 0;
  return major > newest || NEEDED.some(([one, least]) => major === one && minor >= least);
}
