import type { Bilingual } from '../policy/index';

/** What is said of an error that is nobody's input: one of ours. */
export const unexpected = {
  ja: '予期しないエラーで止まりました。何も判定していません（{reason}）。この行を添えて報告してください。',
  en: 'Stopped by an unexpected error; nothing was decided ({reason}). Please report it with this line.',
} as const satisfies Bilingual;
