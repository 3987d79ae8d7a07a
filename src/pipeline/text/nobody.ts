import { simplifyKey } from "./simplify.ts";

/** What content systems and editors put where no name is known, or where the text is the site's own. */
const NOBODY =
  /^(?:未知|不详|佚名|匿名|无|暂无|网络|互联网|网络转载|网络来源|来源网络|本站|本网|本网站|本报|本刊|本站原创|本网原创|原创|转载|管理员|系统管理员|超级管理员|网站管理员|小编|编辑|站长|本站编辑|admin\d{0,9}|administrator|webmaster|root|system|author|editor|null|none|undefined|default|sitename|[\d\s.:\-/]*)$/i;

/** Longer values are no names. */
const LONGEST = 100;

/**
 * Whether a value that should name an author or a publisher names nobody: 佚名, 本站, `admin`, a number, nothing at all.
 * Such a value says no more than that the name is not known.
 */
export function namesNobody(value: string): boolean {
  return NOBODY.test(simplifyKey(value.trim().slice(0, LONGEST)));
}
