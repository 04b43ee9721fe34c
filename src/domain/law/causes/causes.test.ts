import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { causePath, causeVersionOn, causes, causesBelow, findCause, getCause } from './catalogue.ts'
import { causesForType, causesOfType } from './causes-of-type.ts'
import { findCauses } from './find-causes.ts'

const names = (query: string, limit?: number) => findCauses(query, limit).map((one) => one.name)

describe('the catalogue', () => {
  test('has 12 parts, 59 sections, 514 causes and 470 below them', () => {
    expect([1, 2, 3, 4].map((level) => causes.filter((one) => one.level === level).length)).toEqual([12, 59, 514, 470])
    expect(new Set(causes.map((one) => one.code)).size).toBe(1055)
  })

  test('hangs together: every cause but a part stands under one a level up, numbers run without a gap', () => {
    for (const one of causes) {
      if (one.level === 1) expect(one.parent).toBeUndefined()
      else expect(getCause(one.parent ?? '').level).toBe(one.level - 1)
      expect(one.name).toMatch(/^[\p{Script=Han}、（）《》·]+$/u)
      expect(one.initials).toMatch(/^[a-z]+$/)
    }
    expect(causes.filter((one) => one.level === 3).map((one) => Number(one.code))).toEqual(Array.from({ length: 514 }, (_, at) => at + 1))
  })

  test.each([
    ['14', '离婚纠纷'],
    ['108(3)', '民间借贷纠纷'],
    ['116(2)', '房屋租赁合同纠纷'],
    ['126', '物业服务合同纠纷'],
    ['411', '机动车交通事故责任纠纷'],
    ['413', '医疗损害责任纠纷'],
    ['448', '申请司法确认调解协议'],
    ['449', '申请撤销确认调解协议裁定'],
    ['458', '申请支付令'],
    ['481', '申请人身安全保护令'],
    ['S19', '劳动争议'],
    ['P06', '数据、网络虚拟财产纠纷'],
  ])('%s is %s', (code, name) => {
    expect(findCause(code)?.name).toBe(name)
  })

  test('is walked down and up', () => {
    expect(causesBelow().map((one) => one.code)).toEqual(Array.from({ length: 12 }, (_, at) => `P${String(at + 1).padStart(2, '0')}`))
    expect(causesBelow('S03').map((one) => one.code)).toContain('29')
    expect(causesBelow('108(3)')).toEqual([])
    expect(causePath('108(3)').map((one) => one.name)).toEqual(['合同、准合同纠纷', '合同纠纷', '借款合同纠纷', '民间借贷纠纷'])
    expect(() => getCause('999')).toThrow('no cause of action')
  })

  test('says when a day has an older list that is not loaded', () => {
    expect(causeVersionOn(day('2026-01-01'))).toEqual({ version: '2025-transcribed', exact: true })
    expect(causeVersionOn(day('2025-12-31'))).toEqual({ version: '2025-transcribed', exact: false })
  })
})

describe('finding a cause', () => {
  test.each([
    ['离婚', '离婚纠纷'],
    ['离婚纠纷', '离婚纠纷'],
    ['民间借贷', '民间借贷纠纷'],
    ['mjjd', '民间借贷纠纷'],
    ['MJJDJF', '民间借贷纠纷'],
    ['房屋 租赁', '房屋租赁合同纠纷'],
    ['fwzl', '房屋租赁合同纠纷'],
    ['wyfw', '物业服务合同纠纷'],
    ['108(3)', '民间借贷纠纷'],
    ['１０８（３）', '民间借贷纠纷'],
    ['第126号', '物业服务合同纠纷'],
    ['劳动报酬', '追索劳动报酬纠纷'],
    ['高空抛物', '高空抛物、坠物损害责任纠纷'],
    ['司法确认', '申请司法确认调解协议'],
    ['hjht', '行纪合同纠纷'],
    ['行纪', '行纪合同纠纷'],
  ])('%s finds %s first', (query, first) => {
    expect(names(query)[0]).toBe(first)
  })

  test('words in any order, also from the heading above', () => {
    expect(names('租赁，房屋')).toContain('房屋租赁合同纠纷')
    expect(names('继承', 40)).toEqual(expect.arrayContaining(['法定继承纠纷', '遗嘱继承纠纷', '遗赠纠纷']))
    expect(names('借款合同 民间')[0]).toBe('民间借贷纠纷')
  })

  test('nothing for nothing, and never more than asked for', () => {
    expect(findCauses('')).toEqual([])
    expect(findCauses('   ')).toEqual([])
    expect(findCauses('没有这种案由的词')).toEqual([])
    expect(findCauses("'; drop table causes")).toEqual([])
    expect(findCauses('纠纷', 7)).toHaveLength(7)
    expect(findCauses('x'.repeat(40_000))).toEqual([])
  })

  test('every cause is found by its own name and by its own initials', () => {
    for (const one of causes) {
      expect(findCauses(one.name, 5)).toContain(one)
      const same = causes.filter((other) => other.initials === one.initials).length
      expect(findCauses(one.initials, same + 20)).toContain(one)
    }
  })
})

describe('types of dispute', () => {
  test.each(Object.keys(causesOfType) as (keyof typeof causesOfType)[])('%s leads to causes that a court can take, each once', (type) => {
    const found = causesForType(type)
    expect(found.length).toBeGreaterThanOrEqual(3)
    expect(new Set(found).size).toBe(found.length)
    expect(found.every((one) => one.level >= 3)).toBe(true)
  })

  test('are the sixteen', () => {
    expect(Object.keys(causesOfType)).toHaveLength(16)
    expect(causesForType('labour')[0]?.name).toBe('追索劳动报酬纠纷')
    expect(causesForType('property')[0]?.name).toBe('物业服务合同纠纷')
  })
})
