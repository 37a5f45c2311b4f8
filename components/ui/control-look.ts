/** The look that text inputs, text areas and selects share. */
export const controlLook = (className = '') =>
  `w-full min-w-0 rounded-md border border-edge bg-paper px-2.5 py-1.5 text-base text-ink aria-invalid:border-problem aria-invalid:border-2 disabled:bg-raised disabled:text-soft [&[readonly]]:bg-raised md:text-[0.9375rem] ${className}`.trim()
