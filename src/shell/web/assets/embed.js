// For a site that holds the chat in a frame: its quick exit takes the whole page along. Stores nothing, sends nothing, and hears one word only.
// <script src="https://CHAT/static/embed.js" defer></script>; kept on your own server, it wants data-chat="https://CHAT" too.
(() => {
  'use strict';
  const self = document.currentScript;
  const chat = new URL(self.dataset.chat || self.src).origin;
  addEventListener('message', (event) => {
    if (event.origin !== chat || event.data !== 'slussen:leave') return;
    document.documentElement.style.display = 'none';
    document.title = '';
    location.replace(chat + '/lamna');
    // Should the chat stall, the frame takes this page along to its everyday one; where it may not, this page still goes.
    setTimeout(() => location.replace('about:blank'), 3000);
  });
})();
