import { clauses } from '../clauses';
import { fingerprints } from '../fingerprints';
import type { SourceOutline } from './outline';

/** What the basic policy of March 2026 is expected to look like (令和8年3月の基本方針の骨組み). */
export const gotsuSource: SourceOutline = {
  clauses,
  fingerprints,
  frontMatter: [
    '江津市サイバーセキュリティを確保するための方針',
    '江津市情報セキュリティポリシー',
    '令和8年3月',
    '江津市',
    '江津市情報セキュリティ基本方針',
  ],
};
