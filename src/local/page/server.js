// The road to the local Discord: its state, its events and what a person does. Knows no element of the page.

const RETRY_MS = 1000;

/** Everything `user` may see now; without a user, or with one the server does not know, as its first one. */
export async function fetchState(user) {
  const answer = await fetch(`/local/state?user=${encodeURIComponent(user ?? '')}`, { cache: 'no-store' });
  if (answer.status === 404 && user) return fetchState('');
  if (!answer.ok) throw new Error(await sentence(answer));
  return answer.json();
}

/** Does `action` (`{ do: 'say', … }`) as `user`; throws an `Error` with the server's own sentence when refused. */
export async function act(user, action) {
  let answer;
  try {
    answer = await fetch('/local/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user, ...action }),
    });
  } catch {
    throw new Error('The local Discord does not answer. Is it still running?');
  }
  if (!answer.ok) throw new Error(await sentence(answer));
  return answer.json();
}

async function sentence(answer) {
  const body = await answer.json().catch(() => ({}));
  return body.error ?? `The local Discord answered ${answer.status}.`;
}

/**
 * Follows the events of `user` and never gives up: when the stream breaks it is opened again and again.
 * `onopen` is awaited before the first event is handed on, so that a fresh state can be fetched; events that come
 * meanwhile wait in order. Returns a function that ends it.
 */
export function follow(user, { onopen, onevent, onlost }) {
  let source;
  let retry;
  const open = () => {
    let waiting = [];
    source = new EventSource(`/local/events?user=${encodeURIComponent(user)}`);
    const mine = source;
    const again = () => {
      if (source !== mine) return;
      mine.close();
      onlost();
      clearTimeout(retry);
      retry = setTimeout(open, RETRY_MS);
    };
    mine.onerror = again;
    mine.onmessage = (message) => (waiting ? waiting.push(message) : onevent(JSON.parse(message.data)));
    mine.onopen = () =>
      onopen().then(() => {
        if (source !== mine) return;
        for (const message of waiting) onevent(JSON.parse(message.data));
        waiting = null;
      }, again);
  };
  open();
  return () => {
    clearTimeout(retry);
    source.close();
    source = null;
  };
}
