/* oxlint-disable no-var -- read by browsers that know nothing newer */
// Stands inline at the end of the page that lies on top of the portable folder, and is read by browsers of any age: ES5.
// Opened by double click it starts the app in one classic script. From a server it gives way to the site beside it,
// which is the same app with a service worker.
(function () {
  'use strict';
  if (location.protocol !== 'file:') {
    location.replace('./app/' + location.hash);
    return;
  }
  if (!document.getElementById('too-old').hidden) return;
  ['./from-file/files.js', './from-file/app.js'].forEach(function (address) {
    var script = document.createElement('script');
    script.async = false; // one after the other
    script.src = address;
    script.onerror = function () {
      document.getElementById('not-started').hidden = false;
    };
    document.body.appendChild(script);
  });
})();
