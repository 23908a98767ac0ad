/** The subcommands; without one of them the command is `lint`. */
export const commandNames = ['lint', 'extract', 'rules', 'explain', 'test-rules', 'init'] as const;

export type CommandName = (typeof commandNames)[number];
