/** Whether a line reads like a paragraph of prose, not like a heading, a menu or a list entry. */
export function isProse(text: string): boolean {
  if (text.length > 90 && /[，。；,]/.test(text)) return true;
  if (text.length < 12) return false;
  return (
    /[。！？!?][”’」』"）)]?(?:[（(][^（）()]{1,20}[）)])?$/.test(text) &&
    (text.length >= 25 || /[，,。]/.test(text.slice(0, -1)))
  );
}
