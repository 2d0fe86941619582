import type { Rule } from '../rule';
import { computerRoomProtection } from './computer-room-protection';
import { lineProtection } from './line-protection';
import { mediaDisposal } from './media-disposal';
import { serverProtection } from './server-protection';
import { terminalProtection } from './terminal-protection';

/** The rules of 6(4). */
export const physicalRules: readonly Rule[] = [computerRoomProtection, lineProtection, mediaDisposal, serverProtection, terminalProtection];
