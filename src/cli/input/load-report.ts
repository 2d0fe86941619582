import { type ReadReport, ReportError, readReport } from '../../formats/index';
import { InputError } from '../errors';
import type { Io } from '../io';
import { readText } from './read-text';

/**
 * Reads a report that an earlier run wrote as JSON (報告の読込み).
 *
 * @throws {InputError} if the file cannot be read, or holds no report that can be compared.
 */
export async function loadReport(io: Pick<Io, 'cwd' | 'stdin'>, file: string): Promise<ReadReport> {
  const text = await readText(io, file);
  try {
    return readReport(text);
  } catch (error) {
    if (error instanceof ReportError) throw new InputError(file, error.text);
    throw error;
  }
}
