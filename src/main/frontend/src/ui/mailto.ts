/** Some mail programs open no longer link. */
export const longestLink = 2000;

/** A `mailto:` URL to somebody; nothing in the address can add a field of its own. */
export function mailLink(to: string): string {
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}`;
}

/** A `mailto:` URL with subject and body. */
export function mailto(to: string, subject: string, body: string): string {
  const lines = body.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
  return `${mailLink(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
