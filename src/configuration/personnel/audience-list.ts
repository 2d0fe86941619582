import * as z from 'zod';
import { audiences } from '../../policy/index';
import { idsOf } from '../notation/id-schema';

/** Reads a list of groups of staff; each key that holds one says for what. */
export const audienceListSchema = z.array(z.enum(idsOf(audiences)));
