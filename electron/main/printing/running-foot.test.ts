import { expect, test } from 'vitest';
import { runningFoot } from './running-foot.ts';

test('the running foot shows any title as text', () => {
  const foot = runningFoot({ title: '</span><script>"Q&A"</script>', language: 'de', sideMargin: 12 });
  expect(foot).toContain('>&lt;/span&gt;&lt;script&gt;&quot;Q&amp;A&quot;&lt;/script&gt;</span>');
  expect(foot).toContain('padding:0 12mm');
  expect(foot).toMatch(/^<div lang="de" /u);
});
