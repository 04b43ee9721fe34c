/** A value without `readonly`, as a shape on the wire is typed. */
export type Wire<T> =
  T extends string | number | boolean | null | undefined ? T
    : T extends readonly (infer One)[] ? Wire<One>[]
      : T extends object ? { -readonly [Name in keyof T]: Wire<T[Name]> }
        : T

/** Hands a result of the service to the wire. Nothing is copied: nobody changes it on the way out. */
export const wire = <T>(value: T): Wire<T> => value as Wire<T>
