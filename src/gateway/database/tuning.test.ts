import { expect, test } from 'vitest'
import { tune } from './tuning.ts'

const gib = 1024 ** 3

test.each([[0.5, '128MB'], [1, '128MB'], [2, '256MB'], [4, '512MB'], [8, '2048MB'], [24, '6144MB'], [64, '8192MB']])('with %d GiB the server keeps %s of pages', (memory, kept) => {
  expect(tune(memory * gib, 2)['shared_buffers']).toBe(kept)
})

test('what was acknowledged is on the disk, whatever the machine', () => {
  expect(tune(gib, 1)).toMatchObject({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', listen_addresses: '127.0.0.1' })
})
