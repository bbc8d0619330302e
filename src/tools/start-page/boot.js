/* oxlint-disable no-var -- read by browsers that know nothing newer */
// Stands inline in index.html, before any other code, and is read by browsers of any age: ES5, no library.
// It does what can't wait for the first file to arrive: colours and text size before the first paint, the first
// words of the page, and asking for everything this address needs at once, so that no file waits for another.
(function (plan) {
  'use strict';
  var root = document.documentElement;
  var settings = {};
  try {
    settings = JSON.parse(localStorage.getItem(plan.settingsKey)) || {};
  } catch (error) {
    // Storage is closed to us, or holds something else: the defaults do.
  }

  var isDark = settings.theme === 'dark' || (settings.theme !== 'light' && window.matchMedia && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-theme', isDark ? 'dark' : 'light');
  root.setAttribute('data-text-size', settings.textSize || 'normal');

  var wanted = [settings.language].concat(navigator.languages || [navigator.language]);
  var language = plan.languages[0];
  for (var i = 0; i < wanted.length; i++) {
    var tag = String(wanted[i]).split('-')[0];
    if (plan.languages.indexOf(tag) >= 0) {
      language = tag;
      break;
    }
  }
  root.lang = language === 'zh' ? 'zh-CN' : language;

  // What the code needs at least: modules (below Chromium 66 and Safari 12 its syntax is unknown), and flatMap.
  if (!('noModule' in document.createElement('script')) || !Array.prototype.flatMap || !window.fetch) {
    document.getElementById('too-old').hidden = false;
    return;
  }

  var play = /^#\/play\/([a-z0-9-]+)$/.exec(location.hash);
  var joins = /^#\/join(?:\/|$)/.test(location.hash); // start.ts says the same
  var block = play ? play[1] : joins ? 'join' : location.hash.length < 3 ? 'home' : 'none';
  var first = document.getElementById('first-' + block);
  if (first) first.hidden = false;

  // The story can be begun before its code is here; the code looks for the mark, and notes when it is under way (first-begin.ts).
  var begin = document.getElementById('first-begin');
  if (play && first && !(history.state && history.state.begun)) {
    begin.hidden = false;
    begin.firstChild.onclick = function () {
      begin.setAttribute('data-begun', '');
    };
  }

  if (plan.isFromFile) return; // a page opened from a folder brings all its files along, and could ask for none

  function ask(address, as) {
    var link = document.createElement('link');
    link.rel = as === 'module' ? 'modulepreload' : 'preload';
    if (as !== 'module') link.as = as;
    link.crossOrigin = ''; // as the code asks later: otherwise the file would come twice
    link.href = address;
    document.head.appendChild(link);
  }
  function askAll(files) {
    for (var i = 0; i < files.length; i++) ask(files[i], /\.js$/.test(files[i]) ? 'module' : /\.css$/.test(files[i]) ? 'style' : 'fetch');
  }
  ask('./locales/' + language + (joins ? '/join.json' : '/student.json'), 'fetch');
  askAll(joins ? plan.join : plan.app);
  var pack = play && plan.packOf[play[1]];
  if (pack) {
    askAll(plan.play.concat(plan.channels[plan.channelOf[play[1]]]));
    askAll(['./packs/scenarios.json', './packs/' + pack + '/scenario/' + play[1] + '.json']);
  }
})(PLAN);
