/** Saved images made in code, for every test that needs one. */
export * from '../../samples/make-image/index.ts';
