/** Options of every command that tells where in an image's build a thing came from. */
export const originOptions = ['base', 'dockerfile'] as const;
