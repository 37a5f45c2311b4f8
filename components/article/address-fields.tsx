import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { ADDRESS_KINDS, type Address, type AddressKind } from '@/lib/article/model'

/** The web addresses of an article: the publisher's own, other spellings of it, and copies elsewhere. */
export function AddressFields({
  addresses,
  change,
  fault = () => undefined,
}: {
  addresses: readonly Address[]
  change: (addresses: Address[]) => void
  /** What the server said of an address, by its path in the input. */
  fault?: (path: string) => string | undefined
}) {
  const put = (index: number, address: Address) => change(addresses.with(index, address))
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-sm font-medium">Addresses</legend>
      {addresses.map((address, index) => (
        <div key={index} className="flex flex-wrap items-end gap-2">
          <Field
            label={`Address ${index + 1}`}
            hideLabel
            className="min-w-60 flex-1"
            error={fault(`addresses.${index}.url`)}
          >
            <TextInput
              type="url"
              inputMode="url"
              value={address.url}
              onChange={({ target }) => put(index, { ...address, url: target.value })}
            />
          </Field>
          <Field label={`Kind of address ${index + 1}`} hideLabel>
            <Select
              value={address.kind}
              onChange={({ target }) => put(index, { ...address, kind: target.value as AddressKind })}
            >
              {ADDRESS_KINDS.map((kind) => (
                <option key={kind}>{kind}</option>
              ))}
            </Select>
          </Field>
          <Button onClick={() => change(addresses.toSpliced(index, 1))}>Remove</Button>
        </div>
      ))}
      <div>
        <Button onClick={() => change([...addresses, { kind: 'canonical', url: '' }])}>Add an address</Button>
      </div>
    </fieldset>
  )
}
