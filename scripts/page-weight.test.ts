import { afterAll, beforeAll, expect, test } from 'vitest'
import { mostBytes, weighPage } from './page-weight.ts'
import { buildPages } from '../tests/web-public/build-pages.ts'
import type { Built } from '../tests/web-public/build-pages.ts'

let built: Built
beforeAll(async () => { built = await buildPages() })
afterAll(() => built.remove())

test('the first page of a resident weighs at most 250 KB (gzip) with all its scripts and styles', async () => {
  const weight = await weighPage(built.dist)
  expect(weight.files.map((file) => file.name.split('.').at(-1))).toEqual(expect.arrayContaining(['html', 'js', 'css']))
  expect(weight.gzip).toBeLessThanOrEqual(mostBytes)
})

test('the resident’s first page brings nothing of the desk along', async () => {
  const weight = await weighPage(built.dist)
  const names = weight.files.map((file) => file.name)
  expect(names.filter((name) => /antd|echarts|desk/i.test(name))).toEqual([])
  expect(weight.gzip).toBeLessThanOrEqual(130 * 1024)
})
