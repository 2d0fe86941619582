/**
 * Whether a question lies within a limit (限定との一致): `yes` where all that it states is shown to, `no` where nothing of it can, `may` where it does not state
 * what is limited, states it in part only, or states it so that nobody can tell.
 */
export type Match = 'yes' | 'may' | 'no';
