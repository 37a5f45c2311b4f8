import {
  addOfficeAction,
  changeOfficeAction,
  createPartyAction,
  createPersonAction,
  removeOfficeAction,
} from '@/lib/people/actions'
import type { DeskOffice, DeskParty, DeskPerson } from '@/lib/people/model'
import { formatDate } from '@/lib/text/edtf'
import { DeskSection } from './desk-section'
import { RecordForm } from './record-form.client'
import { SlugForm } from './slug-form'
import { OFFICE_FIELDS, PERSON_FIELDS, partyFields } from './subject-fields'
import { SubjectRow } from './subject-row'
import type { TitleViews } from './titled-views'

/** Public figures with the offices they held. */
export function PersonRows({ people, views }: { people: readonly DeskPerson[]; views: TitleViews }) {
  return (
    <DeskSection
      id="people"
      title="People"
      lead="Those who speak or act in the news. Those who sign in are users."
      add="Add a person"
      empty="Nobody yet."
      form={
        <RecordForm
          fields={PERSON_FIELDS}
          action={createPersonAction}
          submit="Add the person"
          done="Added."
        />
      }
    >
      {people.map((person) => (
        <SubjectRow
          key={person.id}
          anchor={person.slug}
          title={person.name}
          facts={<PersonFacts person={person} />}
          view={views.get(person.id)}
        >
          {person.offices.map((office) => (
            <OfficeForms key={office.id} office={office} />
          ))}
          <RecordForm
            fields={OFFICE_FIELDS}
            action={addOfficeAction}
            fixed={{ personId: person.id }}
            submit="Add an office"
            done="Added."
          />
          <SlugForm subject={person} />
        </SubjectRow>
      ))}
    </DeskSection>
  )
}

function PersonFacts({ person: { offices, aliases } }: { person: DeskPerson }) {
  return (
    <>
      {offices.length === 0 && <p>No office entered.</p>}
      {offices.map((office) => (
        <p key={office.id}>{officeWords(office)}</p>
      ))}
      {aliases.length > 0 && <p>Also: {aliases.join(', ')}</p>}
    </>
  )
}

function officeWords({ title, official, start, end }: DeskOffice): string {
  const from = start ? `from ${formatDate(start)}` : 'start not entered'
  const until = end ? `until ${formatDate(end)}` : 'no end entered'
  return `${title} (${from}, ${until}${official ? '' : ', not a public office'})`
}

function OfficeForms({ office: { id, ...standing } }: { office: DeskOffice }) {
  return (
    <div className="flex flex-col gap-2">
      <RecordForm
        fields={OFFICE_FIELDS}
        action={changeOfficeAction}
        fixed={{ officeId: id }}
        standing={standing}
        submit="Save the office"
        done="Saved."
      />
      <RecordForm
        fields={[]}
        action={removeOfficeAction}
        fixed={{ officeId: id }}
        submit={`Remove “${standing.title}”`}
        done="Removed."
      />
    </div>
  )
}

/** Who takes positions. */
export function PartyRows({ parties, views }: { parties: readonly DeskParty[]; views: TitleViews }) {
  const choices = parties.map(({ id, name }) => ({ value: id, words: name }))
  const nameOf = (id: string | null) => choices.find(({ value }) => value === id)?.words
  return (
    <DeskSection
      id="parties"
      title="Parties"
      lead="Who takes positions. A member of another party inherits none of its positions."
      add="Add a party"
      empty="No parties yet."
      form={
        <RecordForm
          fields={partyFields(choices)}
          action={createPartyAction}
          submit="Add the party"
          done="Added."
        />
      }
    >
      {parties.map((party) => (
        <SubjectRow
          key={party.id}
          title={party.name}
          facts={
            <>
              {party.memberOfId && <p>Member of {nameOf(party.memberOfId)}</p>}
              {party.aliases.length > 0 && <p>Also: {party.aliases.join(', ')}</p>}
            </>
          }
          view={views.get(party.id)}
        >
          <SlugForm subject={party} />
        </SubjectRow>
      ))}
    </DeskSection>
  )
}
