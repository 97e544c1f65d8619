import { UsageError } from './errors.js';

/** Something the user can choose by name; `summary` is a short Chinese description for help and lists. */
export type Named = { readonly name: string; readonly summary: string };

export type Registry<T extends Named> = { readonly all: readonly T[]; readonly find: (name: string) => T };

/** A choice by name; an unknown name throws a UsageError with the list of known ones. */
export function registry<T extends Named>(kind: string, all: readonly T[]): Registry<T> {
  const byName = new Map(all.map((entry) => [entry.name, entry]));
  return {
    all,
    find(name) {
      const entry = byName.get(name);
      if (!entry) throw new UsageError(`没有名为「${name}」的${kind}，可选：${[...byName.keys()].join('、')}`);
      return entry;
    },
  };
}
