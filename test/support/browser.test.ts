import { expect, it } from 'vitest';
import { openBrowser } from './browser.js';

it('tells at the end which other machines a page asked, and lets none of them answer', async () => {
  const { page, outside, close } = await openBrowser();
  await page.setContent('<img src="http://example.org/knot.png">');

  expect(outside).toEqual(['http://example.org/knot.png']);
  await expect(close()).rejects.toThrow('The page asked other machines for: http://example.org/knot.png');
});
