/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import FigureMap from './FigureMap.vue'
import { fakeServer } from '../../../tests/setup/api.ts'
import { provideSession } from '../../../tests/setup/vocabulary.ts'
import { useSession } from '../../stores/session.ts'

fakeServer()
const outline = (id: string, x: number) => ({ id, path: `M${x}Z`, x, y: 50 })
const drawing = { width: 640, height: 400, outlines: [outline('14612', 100), outline('14626', 500), outline('14625', 300)] }
/** Görlitz is shown, Dresden is hidden, and of Bautzen nobody has a name here. */
const areas = [{
	id: 'dresden',
	name: 'Region Dresden',
	requests: 16,
	helpers: 12,
	districts: [
		{ id: '14612', requests: null, helpers: null },
		{ id: '14625', requests: null, helpers: null },
		{ id: '14626', requests: 8, helpers: 0 },
	],
}]

describe('the map of the figures', () => {
	beforeEach(async () => {
		provideSession()
		setActivePinia(createPinia())
		await useSession().load()
	})

	const open = () => mount(FigureMap, { props: { areas, drawing, shorts: { 14612: 'Dresden' }, source: 'made up' } })
	/** The numbers are drawn above all areas, in the order of these. */
	const places = (map: ReturnType<typeof open>) => {
		const numbers = map.findAll('.district-map__number').map((number) => number.text())
		return map.findAll('[role=option]').map((option, index) => [option.attributes('aria-label'), numbers[index]])
	}

	it('writes each number into its place and says in words what it means', async () => {
		const map = open()
		expect(places(map)).toEqual([['Dresden: hidden', '?'], ['Görlitz: 8 requests more than offers', '8'], ['14625: hidden', '?']])
		expect(map.get('[role=listbox]').attributes('aria-label')).toBe('Map: Where offers are missing')
		expect(map.text()).toContain('Hatched: hidden')
		expect(map.text()).not.toContain('counted together')
	})

	it('draws as one what is hidden by district and shown by area', async () => {
		const map = open()
		await map.get('select').setValue('helpers')
		expect(places(map)).toEqual([['Region Dresden: 12 offers', '12']])
		expect(map.findAll('.district-map__name').map((name) => name.text())).toEqual(['Region Dresden'])
		expect(map.get('[role=option] path').attributes('d')).toBe('M100ZM300ZM500Z')
		expect(map.text()).not.toContain('Hatched')
		expect(map.text()).toContain('counted together')
	})

	it('draws every number after the last area, so that none is cut off', () => {
		const kinds = open().findAll('[role=option], .district-map__number').map((one) => one.element.tagName.toLowerCase())
		expect(kinds).toEqual(['g', 'g', 'g', 'text', 'text', 'text'])
	})

	it('hatches what is hidden, besides the sign in it', () => {
		const map = open()
		expect(map.findAll('[role=option]').map((option) => option.findAll('path').length)).toEqual([2, 1, 2])
		expect(map.findAll('[role=option] path').at(1)!.attributes('fill')).toMatch(/^url\(#/)
	})

	it('is walked through by keyboard, and names below it where one is', async () => {
		const map = open()
		const box = map.get('[role=listbox]')
		const chosen = () => map.find('.figure-map__place').exists() ? map.get('.figure-map__place').text() : ''
		for (const [key, words] of [['ArrowRight', 'Dresden: hidden'], ['ArrowDown', 'Görlitz: 8 requests more than offers'], ['End', '14625: hidden'], ['Escape', '']] as const) {
			await box.trigger('keydown', { key })
			expect(chosen(), key).toBe(words)
		}
		await map.findAll('[role=option]').at(1)!.trigger('click')
		expect(map.get('[aria-selected=true]').attributes('id')).toBe(box.attributes('aria-activedescendant'))
		expect(chosen()).toBe('Görlitz: 8 requests more than offers')
	})
})
