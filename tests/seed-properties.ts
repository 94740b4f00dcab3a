import fc from 'fast-check';

// The same commit gives the same answer. `CAIRN_SEED=42 npm run test:unit` tries other examples of every law.
fc.configureGlobal({ seed: Number(process.env.CAIRN_SEED ?? 2669) });
