/** How many of so many mutations are made of what: most are updates, which do most. */
export const sharesOf = (count: number) => ({
  updates: Math.ceil(count * 0.7),
  presence: Math.ceil(count * 0.1),
  frames: Math.ceil(count * 0.15),
  bodies: Math.ceil(count * 0.05),
});
