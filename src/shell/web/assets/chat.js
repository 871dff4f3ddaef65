// Turns the page into a chat, and makes the exit quick. Without it everything still works by plain forms and links.
// Keeps nothing but what is on the page: no storage, no history entries, no address that holds what was written.
(() => {
  'use strict';
  const root = document.documentElement;
  const body = document.body;
  const log = document.getElementById('log');
  const box = document.getElementById('text');
  const count = document.getElementById('count');
  const state = document.getElementById('state');
  const target = body.dataset.exit;
  const framed = self !== top;
  let left = false;
  let busy = false;
  let request = new AbortController();
  root.classList.add('js');

  // The way out. Everything visible goes first, so that a slow network leaves a blank page and not a conversation.
  function leave() {
    if (left) return;
    left = true;
    const out = document.querySelector('[data-leave]').href;
    root.classList.add('left');
    body.replaceChildren();
    document.title = '';
    request.abort();
    if (framed) {
      // The site around is asked to go; where it does not hear, its page is taken along without its help. It learns nothing but that one word.
      parent.postMessage('slussen:leave', '*');
      setTimeout(() => top.location.replace(out), 300);
    } else location.replace(out);
    // Should this service stall, go on without it.
    setTimeout(() => top.location.replace(target), 2000);
  }

  // Shift three times: each press let go within five seconds of the one before, with nothing else pressed in between.
  const WINDOW = 5000;
  let presses = 0;
  let alone = false;
  let timer = 0;

  function show(number, said) {
    presses = number;
    if (number) root.dataset.presses = number;
    else delete root.dataset.presses;
    count.textContent = said;
  }

  function forget() {
    clearTimeout(timer);
    alone = false;
    if (presses) show(0, '');
  }

  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) forget();
    else if (!event.repeat) alone = true;
  }, true);

  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    clearTimeout(timer);
    show(presses + 1, count.dataset[presses + 1]);
    if (presses === 3) leave();
    else timer = setTimeout(() => show(0, count.dataset[0]), WINDOW);
  }, true);

  // Shift held while pointing selects text: that is a modifier.
  addEventListener('pointerdown', forget, true);

  for (const kind of ['click', 'auxclick']) {
    addEventListener(kind, (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('[data-leave]')) return;
      event.preventDefault();
      leave();
    }, true);
  }

  // A page that the browser kept and brings back: after an exit it stays blank and goes on; else it starts afresh.
  addEventListener('pagehide', () => {
    log?.replaceChildren();
    if (box) box.value = '';
  });
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    if (!left) location.reload();
    else if (!framed) location.replace(target);
  });

  if (!log || !box) return;

  // What the page itself says within a reply in another language.
  function ofThePage(element) {
    element.lang = root.lang;
    element.dir = root.dir;
  }

  // A button beside each number. What is copied is the number alone: neither the link nor where it stood.
  function offerCopies(piece) {
    for (const number of piece.querySelectorAll('.tel')) {
      const button = document.createElement('button');
      const which = document.createElement('span');
      button.type = 'button';
      button.className = 'copy';
      which.className = 'unseen';
      ofThePage(button);
      which.textContent = ` ${number.textContent}`;
      button.append(log.dataset.copy, which);
      // The two stay together where the line is short.
      const pair = document.createElement('span');
      pair.className = 'number';
      number.replaceWith(pair);
      pair.append(number, button);
    }
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('.copy');
    if (!button) return;
    const number = button.previousElementSibling;
    const selection = getSelection();
    selection.selectAllChildren(number);
    const plain = (copied) => {
      copied.clipboardData.setData('text/plain', number.textContent);
      copied.preventDefault();
    };
    document.addEventListener('copy', plain);
    const done = document.execCommand('copy');
    document.removeEventListener('copy', plain);
    selection.removeAllRanges();
    if (!done) return;
    const card = button.closest('.card');
    card.querySelector('.copied')?.remove();
    const said = document.createElement('p');
    said.className = 'copied';
    said.textContent = log.dataset.copied;
    ofThePage(said);
    button.closest('.numbers').after(said);
  });

  function mine(words) {
    const bubble = document.createElement('div');
    const who = document.createElement('span');
    const said = document.createElement('p');
    bubble.className = 'mine';
    who.className = 'unseen';
    who.textContent = log.dataset.you;
    said.dir = 'auto';
    said.textContent = words;
    bubble.append(who, said);
    log.append(bubble);
    return bubble;
  }

  async function send(form, button) {
    const sent = new URLSearchParams(new FormData(form));
    if (button?.name) sent.append(button.name, button.value);
    // What is sent has one of a few lengths, as what comes back has.
    sent.append('pad', '');
    sent.set('pad', '.'.repeat((2048 - (String(sent).length % 2048)) % 2048));
    const words = button?.name ? button.textContent : box.value;
    const bubble = mine(words);
    if (!button?.name) box.value = '';
    busy = true;
    request = new AbortController();
    let reply = null;
    let answered = false;
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        body: sent,
        headers: { 'X-Slussen-Part': '1' },
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal: AbortSignal.any ? AbortSignal.any([request.signal, AbortSignal.timeout(20000)]) : request.signal,
      });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      reply = page.querySelector('article.reply');
      answered = response.ok && reply;
    } catch {
      // No answer came: what to do instead is on the page already.
    }
    busy = false;
    if (left) return;
    state.textContent = '';
    // What got no answer is not lost.
    if (!answered && !button?.name && !box.value) box.value = words;
    reply = document.importNode(reply || document.getElementById('offline').content.firstElementChild, true);
    offerCopies(reply);
    log.append(reply);
    bubble.scrollIntoView({ block: 'start' });
  }

  document.addEventListener('submit', (event) => {
    if (!event.target.matches('form[data-chat]')) return;
    event.preventDefault();
    if (busy) state.textContent = state.dataset.busy;
    else if (!left) send(event.target, event.submitter);
    if (event.submitter !== null && !event.submitter.name) box.focus({ preventScroll: true });
  });

  // Browsers that know `field-sizing` let the box grow by themselves.
  if (!CSS.supports('field-sizing', 'content')) {
    box.addEventListener('input', () => {
      box.style.height = 'auto';
      box.style.height = `${box.scrollHeight + 4}px`;
    });
  }

  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    box.form.requestSubmit();
  });

  offerCopies(log);
})();
