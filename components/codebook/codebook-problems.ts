/** The room's sentences for what can go wrong, by reason. */
export const CODEBOOK_PROBLEMS: Readonly<Record<string, string>> = {
  'no-such-target': 'This target is no longer there. Reload the page.',
  'no-such-annotation': 'This annotation was deleted. Pick another.',
  'not-about-it': 'A good example is marked with this target. Add the target to the annotation first.',
  known: 'It is an example of this target already.',
  full: 'There are as many examples of this kind as there may be. Take one away first.',
  same: 'Nothing was changed: this is what it says already.',
  gone: 'Somebody took this example away before.',
  stale:
    'Somebody wrote this rule anew meanwhile. Nothing was saved; what you typed is still here. Theirs stands below.',
}

export const CODEBOOK_FIELDS = { useWhen: 'Use it', notWhen: 'Do not use it', because: 'Because' } as const
