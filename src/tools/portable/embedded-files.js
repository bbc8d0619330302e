/* oxlint-disable no-var -- read by browsers that know nothing newer */
// The beginning of files.js in the portable folder: a page opened from a folder may not fetch what lies beside it, so
// all that the app fetches is handed over here, and answered as a server would. Whatever else is asked for goes the
// usual way. Read by every browser in which the app runs: ES5.
(function (files) {
  'use strict';
  var ask = window.fetch;
  window.fetch = function (address, options) {
    var beside = typeof address === 'string' && /^\.\/([^?#]+)$/.exec(address);
    if (!beside) return ask.call(window, address, options);
    var isHere = Object.prototype.hasOwnProperty.call(files, beside[1]);
    return Promise.resolve(new Response(isHere ? files[beside[1]] : '', { status: isHere ? 200 : 404 }));
  };
})(FILES);
