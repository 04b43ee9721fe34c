import { expect, test } from 'vitest'
import { isSameStory } from './same-story.ts'

const water = '楼上漏水把我家天花板泡坏了，物业来看过两次，说要赔 3000 元。'

test.each([
  [`${water}昨天又漏了。`, '发生在厚街。'], [water.replace('3000', '3500'), ''], [water.slice(0, 20), ''], [`补充一句：${water}`, ''],
])('a story that is added to or corrected stays the same: %s', (now, more) => {
  expect(isSameStory(water, now + more)).toBe(true)
})

test.each([['老板欠我三个月工资，一共 8600 元。'], [''], ['楼上'], ['楼下的饭店油烟直排，窗户不敢开，说了几次都不听。']])('another in its place is another: %s', (now) => {
  expect(isSameStory(water, now)).toBe(false)
})
