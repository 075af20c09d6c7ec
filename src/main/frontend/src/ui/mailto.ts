/** The address that opens a letter in the user's own mail program. */
export function mailto(to: string, subject: string, body: string): string {
  const lines = body.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
