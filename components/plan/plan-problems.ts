/** What can be refused on the screens of plan, people and furniture, in plain sentences. */
export const PLAN_PROBLEMS: Readonly<Record<string, string>> = {
  'slug-taken': 'Another one has this address, or had it before. Choose a different one.',
  'number-taken': 'There is a point with this number already.',
  'ordinal-taken': 'Another heading stands in this place already.',
  'section-of-another-plan': 'That heading belongs to another plan.',
  unchanged: 'These are the words that stand there already.',
  'own-words': 'You wrote these words: a second person has to see them.',
  superseded: 'The words were changed meanwhile. Reload the page to see them.',
  'no-person': 'The demo accounts sign only each other’s words.',
}

export const PLAN_FIELDS: Readonly<Record<string, string>> = {
  slug: 'Address',
  title: 'Title',
  text: 'Words',
  date: 'Date',
  dateBasis: 'Where the date comes from',
  extentSeen: 'How much was seen',
  giverBasis: 'Basis of a party',
  start: 'From',
  end: 'Until',
}
