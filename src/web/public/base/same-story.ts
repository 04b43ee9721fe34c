/** Of a story that is only corrected at least this share stands unchanged at its beginning and its end. */
const share = 1 / 3

/** Whether a text is still the story that was read, added to or corrected, and not another one in its place. */
export const isSameStory = (read: string, now: string): boolean => {
  const [a, b] = [[...read.trim()], [...now.trim()]]
  const most = Math.min(a.length, b.length)
  let [head, tail] = [0, 0]
  while (head < most && a[head] === b[head]) head += 1
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return a.length === 0 || (head + tail >= a.length * share)
}
