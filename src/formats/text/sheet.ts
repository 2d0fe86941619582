import { createVoice, type Voice } from '../wording/voice';
import { createPage, type Page } from './page';
import type { TextOptions } from './text-options';

/** What every section of a text is written with. */
export interface Sheet extends Page, Voice {
  /** Whether nothing is to be counted instead of written out. */
  readonly all: boolean;
  readonly lineOf: NonNullable<TextOptions['lineOf']>;
}

/** An empty sheet. */
export function createSheet({ color = false, width = 80, all = false, lineOf = () => undefined, ...voice }: TextOptions): Sheet {
  return { ...createPage({ width, color }), ...createVoice(voice), all, lineOf };
}
