import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leadingPlacesOf } from './leading-places.ts'
import { maskCompany, maskedAmong, maskedName, maskName, placeInName } from './masks.ts'

const person = (id: string, name: string, form = 'natural') => ({ person: id, form, name })
const shown = (...all: ReturnType<typeof person>[]): string[] => all.map((one) => maskedAmong(one, all))

describe('masked names in one matter', () => {
  test('a name that no other is mistaken for is only masked', () => {
    expect(shown(person('a', '李建国'), person('b', '何伟'), person('c', '李娜'))).toEqual(['李**', '何*', '李*'])
  })

  test('father and sons are told apart, each by the same number everywhere', () => {
    expect(shown(person('a', '王大山'), person('b', '王建军'), person('c', '陈小妹'), person('d', '王建民'))).toEqual(['王**1', '王**2', '陈**', '王**3'])
  })

  test('so are two companies of one town', () => {
    expect(shown(person('a', '东莞市锦程制衣有限公司', 'company'), person('b', '东莞市顺兴板材有限公司', 'company'))).toEqual(['东莞市***有限公司1', '东莞市***有限公司2'])
  })
})

describe('a masked name', () => {
  test.each([
    ['李建国', '李**'], ['何伟', '何*'], ['欧阳雪', '欧阳*'], ['欧阳', '欧*'], ['古丽巴哈尔·买买提', '古**'], ['𠮷田', '𠮷*'],
    ['Maria Fernandez', 'M*** F***'], ['Al Wu', 'A* W*'], ['  Jean-Luc   O’Neill ', 'J*** O***'], ['Nguyễn Thị Ánh', 'N*** T** Á**'], ['', ''],
  ])('%s is shown as %s', (name, mask) => {
    expect(maskName(name)).toBe(mask)
  })

  const latin = fc.array(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,30}$/), { minLength: 1, maxLength: 5 })
  test('of Latin letters keeps the first of each word and hides the rest behind three stars at most', () => {
    fc.assert(fc.property(latin, (words) => {
      const masked = maskName(words.join(' ')).split(' ')
      expect(masked).toHaveLength(words.length)
      for (const [at, word] of words.entries()) expect(masked[at]).toBe(`${word.charAt(0)}${'*'.repeat(Math.min(word.length - 1, 3))}`)
    }))
  })

  test('of Chinese characters keeps the surname and one star for each character after it, two at most', () => {
    fc.assert(fc.property(fc.constantFrom('李', '王', '𠮷', '欧阳', '司徒'), fc.stringMatching(/^[\u4e00-\u9fa5]{1,12}$/), (surname, given) => {
      expect(maskName(`${surname}${given}`)).toBe(`${surname}${'*'.repeat(Math.min(given.length, 2))}`)
    }))
  })

  test('never shows more of any text than one letter a word, or a surname of two', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const left = maskName(name).replaceAll('*', '')
      const words = name.trim().split(/\s+/u).length
      expect([...left.replaceAll(/\s/gu, '')].length).toBeLessThanOrEqual(Math.max(words, 2))
    }))
  })
})

describe('the masked name of an organisation', () => {
  test.each([
    ['东莞市锦程制衣有限公司', '东莞市***有限公司'], ['广东省东莞市厚街镇顺兴家具厂', '广东省东莞市厚街镇***家具厂'], ['厚街步步高鞋店', '***鞋店'], ['厚街镇好运来饭店', '厚街镇***饭店'],
    ['东莞市仁康医院', '东莞市***医院'], ['东莞市南城街道育才小学', '东莞市南城街道***小学'], ['东莞市虎门镇阳光花园业主委员会', '东莞市虎门镇***业主委员会'], ['厚街镇新塘股份经济联合社', '厚街镇***经济联合社'],
    ['利民市场商店', '***商店'], ['梦古镇饭店', '***饭店'], ['Lucky Shoes', '***'], ['', '***'],
  ])('%s: its place and what it is stay, its own name does not: %s', (name, mask) => {
    expect(maskCompany(name)).toBe(mask)
  })

  const places = leadingPlacesOf([
    { path: '1', names: ['东莞市', '东莞'] }, { path: '1/2', names: ['厚街镇', '厚街'] }, { path: '1/3', names: ['长安镇', '长安'] }, { path: '1/2/4', names: ['新塘社区', '新塘'] }, { path: '1/3/5', names: ['霄边社区', '霄边'] },
  ])
  const shownAs = (name: string, kind = 'company'): string => maskedName({ form: kind, name, place: placeInName({ form: kind, name }, places) })
  test.each([
    ['厚街步步高鞋店', '厚街***鞋店'], ['东莞厚街步步高鞋店', '东莞厚街***鞋店'], ['东莞市厚街步步高鞋店', '东莞市厚街***鞋店'], ['东莞厚街镇步步高鞋店', '东莞厚街镇***鞋店'], ['厚街新塘步步高鞋店', '厚街新塘***鞋店'],
    ['厚街霄边步步高鞋店', '厚街***鞋店'], ['新塘步步高鞋店', '***鞋店'], ['厚街鞋店', '***鞋店'], ['厚街好鞋店', '***鞋店'], ['步步高厚街鞋店', '***鞋店'], ['东莞市锦程制衣有限公司', '东莞市***有限公司'], ['厚街人', '***'],
  ])('%s: a place that the city knows stays without its suffix too, a village behind its town, and never all of the name: %s', (name, mask) => {
    expect(shownAs(name)).toBe(mask)
  })
  test('a person is not called after a place', () => {
    expect([placeInName({ form: 'natural', name: '厚街商店' }, places), shownAs('长安', 'natural')]).toEqual([undefined, '长*'])
  })

  test.each([
    '厚街镇人民政府', '东莞市公安局厚街分局', '东莞市人力资源和社会保障局', '厚街镇新塘村民委员会', '陈屋社区居委会', '东莞市第二人民法院', '虎门派出所', '南城街道办事处',
  ])('%s is an organ of the state or of a village, whose name hides nobody', (name) => {
    expect(maskCompany(name)).toBe(name)
  })

  const han = fc.stringMatching(/^[\u4e00-\u9fa5]{2,10}$/)
  const before = fc.constantFrom('', '东莞市', '广东省东莞市', '厚街镇', '东莞市南城街道')
  const after = fc.constantFrom('有限公司', '厂', '店', '鞋店', '医院', '学校', '经济联合社', '')
  test('never shows the whole of what sets it apart from others, wherever it is and whatever it is', () => {
    fc.assert(fc.property(before, han, after, (where, own, what) => {
      fc.pre(maskCompany(`${where}${own}${what}`) !== `${where}${own}${what}`)
      const mask = maskCompany(`${where}${own}${what}`)
      expect(mask).toMatch(/\*\*\*/)
      expect(mask.split('***').some((part) => part.includes(own))).toBe(false)
    }))
  })
})
