const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at an offset, NaN outside of the text: what `charCodeAt` gives. For helpers that are given texts of
 * all sorts (slices, joined ones, literals): an engine that has met more than four sorts at a place looks the method up
 * anew for each unit there, which costs several times what the unit does.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);
