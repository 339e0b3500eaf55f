import * as v from 'valibot';

/**
 * What the refusal frame says: why an update was refused whole, and at which records and fields, so that the
 * client can keep the words concerned where their author finds them and send the rest again. `id` is null for
 * the map's own fields, `field` for a whole record. Codes and ids only, never words.
 */
export const RefusalNotice = v.object({
  code: v.string(),
  places: v.array(
    v.object({
      record: v.string(),
      id: v.nullable(v.string()),
      field: v.nullable(v.string()),
      reason: v.string(),
    }),
  ),
});
export type RefusalNotice = Readonly<v.InferOutput<typeof RefusalNotice>>;
