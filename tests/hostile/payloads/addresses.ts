import { CALL, family } from './payload.ts';

const schemes = [
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  ` \t javascript:${CALL}`,
  `java&#9;script:${CALL}`,
  `java&#10;script:${CALL}`,
  `java&NewLine;scr&Tab;ipt&colon;${CALL}`,
  `&#1;javascript:${CALL}`,
  `&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A${CALL}`,
  `javascript://bay.example/%0a${CALL}`,
  `javascript:/*--></title></style></textarea></script>*/${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCg3KTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${CALL}'/>`,
  `data:application/xhtml+xml,<script xmlns='http://www.w3.org/1999/xhtml'>${CALL}</script>`,
  `vbscript:msgbox(7)`,
  `livescript:${CALL}`,
  `blob:https://bay.example/1b4e28ba-2fa1-11d2-883f-0016d3cca427`,
  `filesystem:https://bay.example/temporary/a.html`,
  `file:///etc/passwd`,
  `view-source:https://bay.example/`,
  `chrome://settings/`,
  `chrome-extension://abcdefghijklmnop/options.html`,
  `about:blank#${CALL}`,
  `intent://scan/#Intent;scheme=zxing;end`,
  `ms-word:ofe|u|https://bay.example/a.docx`,
  `https://mara:secret@bay.example/`,
  `//evil.broadsheet.example/relative`,
  `https:evil.broadsheet.example`,
  `https://bay.example\\@evil.broadsheet.example/`,
  `https://[::1`,
  `https://bay.example/%zz%`,
  `HTTP://BAY.EXAMPLE:99999/`,
];

/** The same address wherever mark-up takes one. */
export const addresses = family('address', [
  ...schemes.map(
    (address) =>
      `<p>Read <a href="${address}">the rest of it</a> and <img src="${address}" alt="a boat"> too.</p>`,
  ),
  ...schemes
    .slice(0, 4)
    .flatMap((address) => [
      `<iframe src="${address}"></iframe>`,
      `<embed src="${address}">`,
      `<object data="${address}"><p>words instead</p></object>`,
      `<form action="${address}"><button formaction="${address}">send</button><input type="image" src="${address}"></form>`,
      `<svg><a href="${address}" xlink:href="${address}"><text y="20">drawn words</text></a></svg>`,
      `<math href="${address}" xlink:href="${address}"><mtext>a formula</mtext></math>`,
      `<video src="${address}" poster="${address}"></video><audio src="${address}"></audio>`,
      `<img src="https://pictures.broadsheet.example/a.jpg" srcset="${address} 2x, https://pictures.broadsheet.example/b.jpg 3x" alt="a">`,
      `<img data-src="${address}" data-original="${address}" alt="a">`,
      `<blockquote cite="${address}"><p>words of another</p></blockquote><q cite="${address}">words</q> <del cite="${address}">gone</del>`,
      `<table background="${address}"><tr><td background="${address}">a</td><td>b</td></tr></table>`,
      `<map name="m"><area href="${address}" shape="default"></map><img usemap="#m" src="https://pictures.broadsheet.example/c.jpg">`,
    ]),
  `<base href="javascript:/"><p><a href="${CALL}">under another base</a></p>`,
  `<base href="https://evil.broadsheet.example/" target="_blank"><p><a href="x">under another base</a></p>`,
  `<p xml:base="javascript:${CALL}//"><a href="#">under another base</a></p>`,
  `<meta http-equiv="refresh" content="9;url=javascript:${CALL}">`,
  `<meta http-equiv="refresh" content="9;url=data:text/html,${CALL}">`,
  `<meta http-equiv="Content-Security-Policy" content="default-src *">`,
  `<link rel="prefetch" href="https://evil.broadsheet.example/p"><link rel="preconnect" href="https://evil.broadsheet.example">`,
  `<link rel="icon" href="https://evil.broadsheet.example/i.png"><link rel="import" href="data:text/html,${CALL}">`,
  `<p><a href="/story" ping="https://evil.broadsheet.example/ping" target="top" download="a.exe" rel="opener" attributionsrc="https://evil.broadsheet.example/a">a link that reports</a></p>`,
]);
