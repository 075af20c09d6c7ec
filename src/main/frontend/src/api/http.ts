/** What went wrong with a request, in a form the page can show or act on. */
export class RequestFailed extends Error {
  readonly status: number;
  readonly code: string;
  readonly field: string | null;

  constructor(message: string, status: number, code: string, field: string | null = null) {
    super(message);
    this.name = 'RequestFailed';
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

/** The session has ended; the page turns to sign-in. */
export class SignedOut extends RequestFailed {
  constructor() {
    super('', 401, 'SIGNED_OUT');
    this.name = 'SignedOut';
  }
}

/** The server could not be reached at all. */
export class Offline extends RequestFailed {
  constructor() {
    super('', 0, 'OFFLINE');
    this.name = 'Offline';
  }
}

function csrfToken(): string | undefined {
  return document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith('XSRF-TOKEN='))
    ?.slice('XSRF-TOKEN='.length);
}

/** `fetch` with the headers of every request: the language and the CSRF token. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept-Language', document.documentElement.lang || 'da');
  const token = csrfToken();
  if (token && init.method && init.method !== 'GET') {
    headers.set('X-XSRF-TOKEN', decodeURIComponent(token));
  }
  try {
    return await fetch(path, { ...init, headers, credentials: 'same-origin' });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new Offline();
  }
}

/** Turns an answer that is not 2xx into the error it stands for. */
export async function failure(response: Response): Promise<RequestFailed> {
  const body: unknown = await response.json().catch(() => null);
  const { code, message, field } = (body ?? {}) as Record<string, unknown>;
  if (response.status === 401 && code !== 'BAD_CREDENTIALS') return new SignedOut();
  return new RequestFailed(
    typeof message === 'string' ? message : '',
    response.status,
    typeof code === 'string' ? code : `HTTP_${response.status}`,
    typeof field === 'string' ? field : null,
  );
}

/** Sends JSON, or nothing, and reads the JSON answer. */
export async function json<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
  const init: RequestInit = { method, headers: { Accept: 'application/json' } };
  if (body !== undefined) {
    init.headers = { ...init.headers, 'Content-Type': 'application/json' };
    init.body = JSON.stringify(body);
  }
  const response = await send(path, init);
  if (!response.ok) throw await failure(response);
  return (response.status === 204 ? null : await response.json()) as T;
}
