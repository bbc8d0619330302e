/** What a programme may hold at most: text in UTF-16 units, of its file, of one part as JSON and of words she types; parts, minutes and cases in numbers. */
export const PROGRAMME_LIMITS = { text: 500_000, step: 8_000, title: 120, steps: 80, minutes: 240, cases: 20, name: 60, facts: 600 } as const;
