import type { ProvisionOption } from '@/lib/provision/model'

/** The provisions that a sentence with this home can tell: those of the text, or those of the point. */
export function provisionsAt(
  { subjectId }: { readonly subjectId: string },
  provisions: readonly ProvisionOption[],
): ProvisionOption[] {
  return provisions.filter(
    ({ planVersionId, pointId }) => planVersionId === subjectId || pointId === subjectId,
  )
}

/** The same place, without a provision that its home does not have. */
export function placed<Values extends { readonly subjectId: string; readonly provisionId: string | null }>(
  values: Values,
  provisions: readonly ProvisionOption[],
): Values {
  const has = provisionsAt(values, provisions).some(({ id }) => id === values.provisionId)
  return has ? values : { ...values, provisionId: null }
}
