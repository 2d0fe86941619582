import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** How data is made safe (無害化の方法). The policy names the first two as examples and leaves the list open. @see 2(12) */
export type SanitizationMethod = 'text-conversion' | 'screen-transfer' | 'file-sanitization' | 'file-inspection' | 'other' | 'unknown';

/** Where it is made safe (無害化の場所). Before the boundary, seen from the tier that the data enters, is early enough. */
export type SanitizationPlace = 'security-cloud' | 'internet-tier' | 'lgwan-tier' | 'unknown';

/** What a screen transfer lets through besides pictures and keys (画面転送の転送設定). Any one `on` makes it more than a screen. */
export interface Redirections {
  /** Copying text or files between the screen and the terminal (クリップボード). */
  readonly clipboard?: 'off' | 'on' | 'unknown';
  /** Drives of the terminal (ドライブ). */
  readonly drive?: 'off' | 'on' | 'unknown';
  /** USB devices of the terminal (USB機器). */
  readonly usb?: 'off' | 'on' | 'unknown';
  /** Printers of the terminal (プリンター). */
  readonly printer?: 'off' | 'on' | 'unknown';
}

/** One sanitization of one direction of a flow (無害化通信). @see 2(12) @see 6(3)② */
export interface Sanitization {
  /** Which data it treats: moving from the flow's `from` to its `to` (`forward`), the other way, or both. */
  readonly direction: 'forward' | 'backward' | 'both';
  /** How data is made safe (方法). */
  readonly method: SanitizationMethod;
  /** Where it happens. A quality that only the guideline states; asked for data that enters the LGWAN tier. */
  readonly place?: SanitizationPlace;
  /** For mail turned into text: what happens to attachments. `passed` means unchecked. */
  readonly attachments?: 'removed' | 'sanitized' | 'passed' | 'unknown';
  /** For files: what happens to those that the engine cannot open (encrypted archives). */
  readonly unopenable?: 'blocked' | 'passed' | 'unknown';
  /** For screen transfer. */
  readonly redirections?: Redirections;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

const redirection = (title: string, en: string) =>
  z.exactOptional(z.enum(['off', 'on', 'unknown']).meta(bilingual(title, `${title}の転送`, en)));

/** Reads {@link Redirections}. */
export const redirectionsSchema = contract<Redirections>()(
  z
    .strictObject({
      clipboard: redirection('クリップボード', 'Clipboard redirection'),
      drive: redirection('ドライブ', 'Drive redirection'),
      usb: redirection('USB機器', 'USB redirection'),
      printer: redirection('プリンター', 'Printer redirection'),
    })
    .meta(
      bilingual('画面以外の転送', '画面転送で画面と操作以外に通すもの', 'What a screen transfer lets through besides pictures and keys'),
    ),
);

/** Reads a {@link Sanitization}. */
export const sanitizationSchema = contract<Sanitization>()(
  z
    .strictObject({
      direction: z
        .enum(['forward', 'backward', 'both'])
        .meta(bilingual('向き', '無害化するデータの向き（from から to が forward）', 'Which data it treats')),
      method: z
        .enum(['text-conversion', 'screen-transfer', 'file-sanitization', 'file-inspection', 'other', 'unknown'])
        .meta(bilingual('方法', '無害化の方法', 'How data is made safe')),
      place: z.exactOptional(
        z
          .enum(['security-cloud', 'internet-tier', 'lgwan-tier', 'unknown'])
          .meta(bilingual('場所', '無害化を行う場所', 'Where it happens')),
      ),
      attachments: z.exactOptional(
        z
          .enum(['removed', 'sanitized', 'passed', 'unknown'])
          .meta(bilingual('添付ファイル', 'メールの添付ファイルの扱い', 'What happens to attachments')),
      ),
      unopenable: z.exactOptional(
        z
          .enum(['blocked', 'passed', 'unknown'])
          .meta(
            bilingual(
              '開けないファイル',
              '暗号化された圧縮ファイルなど開けないファイルの扱い',
              'What happens to files that cannot be opened',
            ),
          ),
      ),
      redirections: z.exactOptional(redirectionsSchema),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('無害化', '通信の一方向に対する無害化', 'One sanitization of one direction of a flow')),
);
