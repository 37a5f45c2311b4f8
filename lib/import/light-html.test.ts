import { expect, test } from 'vitest'
import { lightHtml } from './light-html'

test.each([
  [
    'attributes that nothing reads',
    '<p class="a" data-x="1" onclick=\'go()\' id=b>One</p>',
    '<p class="a" id=b>One</p>',
  ],
  ['a tag that closes itself', '<br data-x/><img src="a.png" alt="x" />', '<br/><img/>'],
  ['comments', 'One<!-- <p>no</p> -->two', 'Onetwo'],
  ['a comment without an end', 'One<!-- two', 'One'],
  ['what only some browsers hide', '<!--[if !IE]><!--><p>One</p><!--<![endif]-->', '<p>One</p>'],
  [
    'scripts and styles',
    '<script src="a.js">if (a<b) go("</p>")</script><style>p{}</style>',
    '<script></script><style></style>',
  ],
  ['names that the parser takes for others', '<tmp a=1>One <b>two</b></tmp>', '<span>One <b>two</b></span>'],
  ['drawings', '<svg viewBox="0"><title>x</title><path d="M0"/></svg>', '<svg></svg>'],
  [
    'white space between blocks',
    '<ul>\n <li>One</li>\n <li>Two</li>\n</ul>',
    '<ul><li>One</li><li>Two</li></ul>',
  ],
])('%s go', (_name, html, light) => {
  expect(lightHtml(html)).toBe(light)
})

test.each([
  ['data in a script', '<script type="application/ld+json">{"a": "<b> </b>"}</script>'],
  ['white space between words', '<b>One</b> <i>two</i>\n<p>three </p> four'],
  ['a tag with a lost quotation mark', '<p class="a>One</p>'],
  ['a bracket that is no tag', 'One < two and 3 > 2 <3'],
  ['words in a field', '<textarea><!-- <p data-x="1"> --></textarea>'],
  ['an end tag with attributes', '<p>One</p class="a">'],
  ['an empty page', ''],
])('%s stays', (_name, html) => {
  expect(lightHtml(html)).toBe(html)
})
