import type { Plugin } from "vite";

/**
 * What the built page may load and do; everything else is refused. No directive has an `unsafe-` exception.
 * Pictures may be written into the style sheet itself (`data:`), which runs nothing.
 *
 * `require-trusted-types-for 'script'` is not among them: vis-timeline writes the labels of its axis, and empties elements,
 * by `innerHTML`, which that directive refuses like any other text.
 * `frame-ancestors` cannot be said in a page, only by its server.
 */
const DIRECTIVES: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "font-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** A policy as it is written, from what each directive allows. */
export function policyText(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}

/**
 * Puts a content security policy into the built page, before anything that it governs. The development server's page has
 * none: Vite's own client there needs scripts and styles in the page.
 */
export function contentSecurityPolicy(): Plugin {
  const content = policyText(DIRECTIVES);
  return {
    name: "wanglai-content-security-policy",
    apply: "build",
    transformIndexHtml: {
      // After the plugins that put links and scripts to the head's front.
      order: "post",
      handler: () => [
        { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content }, injectTo: "head-prepend" },
      ],
    },
  };
}
