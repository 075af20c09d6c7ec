/** A `mailto:` URL with subject and body. */
export function mailto(to: string, subject: string, body: string): string {
  const lines = body.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
